/** Takes turns: short slices of each server, operation after operation, the order of the servers rotated. */
import type { Generator } from './load/run-slice.ts';
import { type Operation, type OperationName, type PeerName, requestOf } from './operations.ts';
import { cpuOf } from './processes.ts';
import type { Questions } from './questions.ts';

export type Peer = { name: PeerName; url: string; pid: number };

/** One slice's figures. */
export type Sample = {
  operation: OperationName;
  peer: PeerName;
  concurrency: number;
  /** Median latency, milliseconds. */
  p50: number;
  /** Requests a second. */
  throughput: number;
  /** Milliseconds of CPU a request; null where the system does not say. */
  nodeCpu: number | null;
  databaseCpu: number | null;
};

export type Plan = {
  peers: Peer[];
  operations: Operation[];
  questions: Questions;
  /** The process of the database; null if it is in the servers. */
  database: number | null;
  rounds: number;
  /** Milliseconds. */
  slice: number;
  concurrencies: number[];
};

export async function measure(
  generator: Generator,
  plan: Plan,
  onRound: (round: number) => void,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  // Round 0 warms up servers, plans and caches, and is not counted.
  for (let round = 0; round <= plan.rounds; round += 1) {
    for (const [index, operation] of plan.operations.entries()) {
      for (const concurrency of plan.concurrencies) {
        for (const peer of rotated(plan.peers, round + index)) {
          const sample = await measureOne(generator, plan, { operation, peer, concurrency });
          if (sample && round > 0) samples.push(sample);
        }
      }
    }
    onRound(round);
  }
  return samples;
}

type What = { operation: Operation; peer: Peer; concurrency: number };

async function measureOne(
  generator: Generator,
  { questions, database, slice }: Plan,
  { operation, peer, concurrency }: What,
): Promise<Sample | null> {
  const requests = questions[operation.name].map((variables) => requestOf(peer.name, operation, variables));
  if (!requests[0]) return null;
  const cpu = () => [cpuOf(peer.pid), database === null ? null : cpuOf(database)];
  const before = cpu();
  const { latencies, milliseconds } = await generator.run({
    url: `${peer.url}${requests[0].path}`,
    bodies: requests.map((request) => request!.body),
    concurrency,
    milliseconds: slice,
  });
  const [nodeCpu, databaseCpu] = cpu().map((after, index) =>
    after === null || before[index] == null ? null : (after - before[index]) / latencies.length,
  );
  return {
    operation: operation.name,
    peer: peer.name,
    concurrency,
    p50: median(latencies),
    throughput: (latencies.length * 1_000) / milliseconds,
    nodeCpu: nodeCpu ?? null,
    databaseCpu: databaseCpu ?? null,
  };
}

function rotated<Item>(items: Item[], by: number): Item[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** NaN of an empty list. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]!
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
