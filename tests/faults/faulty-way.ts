/** A way to a database that can be made bad: slow, narrow, cut, silent, closed. TCP, on loopback. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type Random, seededRandom } from '../support/random.ts';

export type Faults = {
  /** Milliseconds that each piece takes, each way, and up to how many more. */
  latency?: number;
  jitter?: number;
  /** Bytes a second, each way and connection. */
  bandwidth?: number;
  /** An answer is cut off, with its connection, after so many bytes of it in the given share of the pieces. */
  cut?: { share: number; bytes: number };
};

export type FaultyWay = {
  /** Where it listens, as a URI of Bolt. */
  uri: string;
  /** Connections that are open to it. */
  connections(): number;
  /** What is wrong from now on; nothing if empty. */
  set(faults: Faults): void;
  /** Nothing passes any more on the connections that are open, which nobody is told; on new ones neither, if `all`. */
  fallSilent(options?: { all: boolean }): void;
  /**
   * New connections pass again. Those that were silent stay so, but whoever sent something there learns now, when it is
   * sent once more, that nobody knows the connection.
   */
  speak(): void;
  /** Cuts all connections and takes no new ones, until it is opened again. */
  shut(): Promise<void>;
  open(): Promise<void>;
};

type Link = { from: Socket; to: Socket; silent: boolean; unheard: boolean };

/** Passes connections on to a database at `uri`. */
export async function openFaultyWay(uri: string, seed: number): Promise<FaultyWay> {
  const target = new URL(uri.replace(/^[\w+]+:/, 'http:'));
  const random = seededRandom(seed);
  const links = new Set<Link>();
  let faults: Faults = {};
  let allSilent = false;
  const server = createServer((from) => {
    const link = {
      from,
      to: connect(Number(target.port), target.hostname),
      silent: allSilent,
      unheard: false,
    };
    links.add(link);
    for (const socket of [link.from, link.to]) {
      socket.on('error', () => {});
      socket.on('close', () => {
        links.delete(link);
        link.from.destroy();
        link.to.destroy();
      });
    }
    pass(link.from, link.to, { link, random, faults: () => ({ ...faults, cut: undefined }) });
    pass(link.to, link.from, { link, random, faults: () => faults });
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as { port: number }).port;
  };
  const port = await listen(0);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    connections: () => links.size,
    set(wanted) {
      faults = wanted;
    },
    fallSilent({ all } = { all: false }) {
      allSilent = all;
      for (const link of links) link.silent = true;
    },
    speak() {
      allSilent = false;
      for (const { from, unheard } of links) if (unheard) from.resetAndDestroy();
    },
    async shut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const { from, to } of links) {
        from.destroy();
        to.destroy();
      }
      await closed;
    },
    async open() {
      if (!server.listening) await listen(port);
    },
  };
}

type Passing = { link: Link; random: Random; faults: () => Faults };

/** Piece after piece, in order, each as late as the faults of its moment make it. */
function pass(source: Socket, sink: Socket, { link, random, faults }: Passing): void {
  let last = Promise.resolve();
  source.on('data', (piece: Buffer) => {
    if (link.silent) {
      link.unheard = true;
      return;
    }
    const { latency = 0, jitter = 0, bandwidth = Infinity, cut } = faults();
    const late = setTimeout(latency + random.next() * jitter + (piece.length / bandwidth) * 1_000);
    const isCut = cut !== undefined && random.chance(cut.share);
    last = last.then(async () => {
      await late;
      if (link.silent || sink.destroyed) return;
      sink.write(isCut ? piece.subarray(0, cut.bytes) : piece, () => isCut && sink.destroy());
    });
  });
}
