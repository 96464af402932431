/**
 * Far more who ask than a server can answer: how those fare that are let in, and that the rest is told to come back.
 *
 * Once they ask again and again (closed loop), as pages do, and once they come at three times the rate that is answered, whatever
 * the server says (open loop). The first second of a crowd stands apart: it fills places and queue. A latency holds all that its
 * sender sees, the sender's own wait for the CPU included. The server must read each answer: one that it has kept costs hardly
 * more than to say no, and three times as many of those as it can give are more than it could refuse.
 */
import { setTimeout } from 'node:timers/promises';
import { type Connection, openConnection, postRequest } from '../bench/load/connection.ts';
import { type Random, seededRandom } from '../support/random.ts';

const SECONDS = 15;
/** Asked for so long, sixteen at once, before anything counts: server and database go on getting quicker. */
const WARM_UP = 25;
const AT_ONCE = [1, 16, 32];
const CROWD = 512;
const FLOOD = 3;
/** Connections that are open before a flood: to open them is not what is measured. */
const OPEN = 256;

/** An answer: milliseconds from the beginning of the slice until it was asked for, and until it came. */
type Heard = { asked: number; took: number; status: number };
type Row = { who: string; seconds: number; heard: Heard[] };

/** Gives what is wrong; prints the figures. */
export async function overload(url: string, bodies: unknown[], seed: number): Promise<string[]> {
  const random = seededRandom(seed);
  const asking = { url, requests: bodies.map((body) => postRequest(`${url}/graphql`, body)), random };
  await press(16, WARM_UP, asking);
  const calm: Row[] = [];
  for (const count of AT_ONCE) {
    calm.push({ who: `${count} at once`, seconds: SECONDS, heard: await press(count, SECONDS, asking) });
  }
  const perSecond = Math.round((FLOOD * calm[1]!.heard.length) / SECONDS);
  const crowds = [
    ...bySecond(`${CROWD} at once`, await press(CROWD, SECONDS, asking)),
    ...bySecond(`${perSecond} a second`, await pour(perSecond, asking)),
  ];
  print([...calm, ...crowds]);
  return [...faultsOf(calm, false), ...faultsOf(crowds, true)];
}

/** The first second of a crowd, and what comes after it. */
function bySecond(who: string, heard: Heard[]): Row[] {
  const first = heard.filter(({ asked }) => asked < 1_000);
  return [
    { who: `${who}, first second`, seconds: 1, heard: first },
    { who: `${who}, then`, seconds: SECONDS - 1, heard: heard.filter(({ asked }) => asked >= 1_000) },
  ];
}

const times = ({ heard }: Row) => heard.filter(({ status }) => status === 200).map(({ took }) => took);
const refusals = ({ heard }: Row) => heard.filter(({ status }) => status === 503).length;

function print(rows: Row[]): void {
  const unloaded = percentile(times(rows[0]!), 0.95);
  console.log('\n| who ask | answered/s | p50 ms | p95 ms | p95 ÷ one at a time | told to come back |');
  console.log('|---|---|---|---|---|---|');
  for (const row of rows) {
    const p95 = percentile(times(row), 0.95);
    const cells = [
      row.who,
      (times(row).length / row.seconds).toFixed(0),
      percentile(times(row), 0.5).toFixed(1),
      p95.toFixed(1),
      (p95 / unloaded).toFixed(1),
      `${((100 * refusals(row)) / row.heard.length).toFixed(0)} %`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function faultsOf(rows: Row[], tooMany: boolean): string[] {
  return rows.flatMap((row) => {
    const refused = refusals(row);
    const other = row.heard.length - times(row).length - refused;
    return [
      ...(other > 0 ? [`${row.who}: ${other} answers were neither 200 nor 503`] : []),
      ...(times(row).length === 0 ? [`${row.who}: nobody was answered`] : []),
      ...(tooMany === refused > 0 ? [] : [`${row.who}: ${refused} were told to come back`]),
    ];
  });
}

type Asking = { url: string; requests: Buffer[]; random: Random };

/** So many who ask, each as soon as it was answered. */
async function press(atOnce: number, seconds: number, { url, requests, random }: Asking): Promise<Heard[]> {
  const heard: Heard[] = [];
  const connections = await openAll(url, atOnce);
  const start = performance.now();
  const one = async (connection: Connection) => {
    for (let asked = 0; asked < seconds * 1_000; asked = performance.now() - start) {
      const { status } = await connection.ask(random.pick(requests));
      heard.push({ asked, took: performance.now() - start - asked, status });
      // As the page does that was told to come back in a second.
      if (status === 503) await setTimeout(500 + random.below(1_000));
    }
    connection.close();
  };
  await Promise.all(connections.map(one));
  return heard;
}

/** So many a second, at random moments, whether those before were answered or not. */
async function pour(perSecond: number, { url, requests, random }: Asking): Promise<Heard[]> {
  const heard: Heard[] = [];
  const idle = await openAll(url, OPEN);
  const start = performance.now();
  const one = async () => {
    const connection = idle.pop() ?? (await openConnection(url));
    const asked = performance.now() - start;
    const { status } = await connection.ask(random.pick(requests));
    heard.push({ asked, took: performance.now() - start - asked, status });
    idle.push(connection);
  };
  const asked = new Set<Promise<void>>();
  for (let due = 0; due < SECONDS * 1_000; ) {
    // Answers are taken between the requests, however late these are.
    await setTimeout(1);
    for (const now = performance.now() - start; due < now; ) {
      const answered = one().finally(() => asked.delete(answered));
      asked.add(answered);
      due += (-Math.log(1 - random.next()) * 1_000) / perSecond;
    }
  }
  await Promise.all(asked);
  for (const connection of idle) connection.close();
  return heard;
}

function openAll(url: string, count: number): Promise<Connection[]> {
  return Promise.all(Array.from({ length: count }, () => openConnection(url)));
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
