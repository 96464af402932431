/** The one server: page, API, health and metrics on one port. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import pino, { type DestinationStream } from 'pino';
import type { Config } from '../config.ts';
import { openCopy } from '../copy/open-copy.ts';
import type { GraphEngine } from '../engine/engine.ts';
import { createCurrentDatasets } from '../modules/study/current-datasets.ts';
import { BootError, openGraph, reportGraph } from './boot.ts';
import { createListener } from './listener.ts';
import { createReadiness } from './readiness.ts';

export type RunningServer = {
  /** Where it listens: "http://127.0.0.1:4000". */
  url: string;
  /** It was given a copy of the study that could be read. */
  hasCopy: boolean;
  /** Takes no more requests, finishes those in flight within 10 seconds, closes the engine. */
  close(): Promise<void>;
};

export type Patience = {
  /** To send all headers; a connection that sends nothing is cut off then, too. */
  headers: number;
  /** To send a request as a whole. */
  request: number;
  /** Until the next request on the same connection. */
  idle: number;
  /** How often it is looked after these. */
  check: number;
};

export type ServeOptions = {
  /** Where log lines go, one JSON object each; standard error if left out. */
  logTo?: DestinationStream;
  /** How long clients may take, all milliseconds. */
  patience?: Patience;
  /** An engine that is open and filled; otherwise the one the configuration names. */
  graph?: GraphEngine;
};

/** What an operator must know who serves a copy to others. */
export const COPY_WARNING =
  'the server hands out the full text of the study, from the copy that MAILLAGE_COPY names, to everyone who can reach it: check that you may';

const PATIENCE: Patience = { headers: 10_000, request: 30_000, idle: 10_000, check: 2_000 };
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const WILDCARD = ['0.0.0.0', '::'];
const SHUTDOWN = 10_000;
/** Milliseconds in which a new connection sends something, if it is for a request. */
const UNUSED = 1_000;

/** Starts the server. Throws `BootError` if the data cannot be used or the port is taken. */
export async function startServer(config: Config, options: ServeOptions = {}): Promise<RunningServer> {
  const log = pino({ level: config.logLevel }, options.logTo ?? pino.destination({ fd: 2, sync: false }));
  const { patience = PATIENCE } = options;
  const graph = options.graph ?? (await openGraph(config, log));
  const datasets = createCurrentDatasets(graph, config.study);
  const copy = await openCopy(config, { graph, datasets, log });
  const ownName = WILDCARD.includes(config.host) ? [] : [nameOf(config.host)];
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.idle,
      connectionsCheckingInterval: patience.check,
      maxHeaderSize: 16 * 1024,
    },
    createListener({
      graph,
      datasets,
      log,
      allowedHosts: [...config.allowedHosts, ...ownName],
      corsOrigins: config.corsOrigins,
      copy,
      answerCache: config.answerCache,
      crowdPlaces: config.crowdPlaces,
      connections: () => sockets.size,
    }),
  );
  const sockets = openSockets(server);
  try {
    await listen(server, config);
    server.on('error', (error) => log.error({ err: error }, 'the server has an error'));
  } catch (error) {
    copy?.close();
    await graph.close();
    throw error;
  }
  if (!isLoopback(config.host)) {
    log.warn(
      { host: config.host },
      'the server can be reached from other machines: it asks nobody who they are',
    );
  }
  if (copy !== null) {
    if (!isLoopback(config.host)) log.error({ host: config.host }, COPY_WARNING);
    // Not waited for: requests that need it do.
    void copy.find();
  }
  if (config.neo4j) {
    await reportGraph(graph, log);
    const readiness = await createReadiness(graph, datasets)();
    if (readiness.status === 'not ready') log.warn({ reason: readiness.reason }, 'not ready yet');
  }
  return {
    url: urlOf(server),
    hasCopy: copy !== null,
    close: async () => {
      copy?.close();
      await close(server, sockets, graph);
    },
  };
}

/** True if nobody but this machine can reach a server that listens there. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => reject(listenError(error, host, port));
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      resolve();
    });
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new BootError(`Port ${port} on ${host} is taken. Stop what uses it, or set PORT to another one.`);
  }
  if (error.code === 'EACCES')
    return new BootError(`Port ${port} may not be used by this user. Set PORT to one above 1023.`);
  return new BootError(`Cannot listen on ${host}, port ${port}: ${error.message}`);
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** How a client writes the host in a URL and in the `Host` header. */
function nameOf(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** The connections to a server, and when each was opened. */
function openSockets(server: Server): Map<Socket, number> {
  const sockets = new Map<Socket, number>();
  server.on('connection', (socket) => {
    sockets.set(socket, performance.now());
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

async function close(server: Server, sockets: Map<Socket, number>, graph: GraphEngine): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const sweep = setInterval(() => {
    // A connection that was busy stays open for further requests once its answer is sent.
    server.closeIdleConnections();
    // Browsers open some before they need them: Node would wait for their first request.
    const longAgo = performance.now() - UNUSED;
    for (const [socket, opened] of sockets) if (socket.bytesRead === 0 && opened < longAgo) socket.destroy();
  }, 50);
  await Promise.race([closed, setTimeout(SHUTDOWN, undefined, { ref: false })]);
  clearInterval(sweep);
  server.closeAllConnections();
  await graph.close();
}
