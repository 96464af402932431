/** `/export/<study>.<format>`: takes the study, or a part of it, away. `docs/exports.md` lists the parameters. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { createContext } from '../context.ts';
import type { GraphEngine } from '../engine/engine.ts';
import { inChunks } from '../export/chunks.ts';
import { FORMAT_RULES, fileName } from '../export/formats.ts';
import { REPORT_POLICY } from '../export/html.ts';
import { openExport } from '../export/open-export.ts';
import { codedError } from '../modules/graph/errors.ts';
import type { CurrentDatasets } from '../modules/study/current-datasets.ts';
import { compressing } from './compress.ts';
import { createCors } from './cors.ts';
import { type ExportRequest, readExportRequest } from './export-request.ts';
import { MOST_EXPORT_BODY_BYTES, refuseBody } from './limits.ts';
import { presentError } from './present-error.ts';
import { readBody } from './read-body.ts';

export type ExportExchange = {
  request: IncomingMessage;
  response: ServerResponse;
  requestId: string;
  log: Logger;
};

/** Exports that run at the same time; beyond it they are told to come back. */
const MOST_AT_ONCE = 4;
/** Milliseconds after which a client that takes nothing more is cut off. */
const IDLE = 60_000;

const STATUS: Record<string, number> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 413,
  TIMEOUT: 504,
  OVERLOADED: 503,
  ENGINE_UNAVAILABLE: 503,
};

export function createExportHandler(parts: {
  graph: GraphEngine;
  datasets: CurrentDatasets;
  /** Origins whose pages may read exports. */
  corsOrigins: string[];
}): (exchange: ExportExchange) => Promise<void> {
  const answersOptions = createCors(parts.corsOrigins);
  let running = 0;

  return async (exchange) => {
    const { request, response } = exchange;
    response.setHeader('Vary', 'Accept-Encoding, Origin');
    if (answersOptions(request, response)) return;
    if (running >= MOST_AT_ONCE) {
      response.setHeader('Retry-After', '5');
      sendError(exchange, codedError('OVERLOADED', 'Too many exports at once. Try again in a few seconds.'));
      return;
    }
    running += 1;
    try {
      await answer(exchange);
    } finally {
      running -= 1;
    }
  };

  async function answer(exchange: ExportExchange): Promise<void> {
    const { request, response, requestId, log } = exchange;
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    response.setTimeout(IDLE, () => response.destroy());
    let begun: { chunks: AsyncGenerator<string>; first: IteratorResult<string> };
    try {
      const body = await readBody(request, MOST_EXPORT_BODY_BYTES);
      if (body === 'gone') return;
      if (body === 'too long') throw refuseBody(MOST_EXPORT_BODY_BYTES);
      const asked = readExportRequest(request, body.text);
      const context = createContext({ ...parts, signal: leaving.signal, log, requestId });
      const dataset = await context.dataset(asked.study);
      const graph = await openExport(context, dataset, asked.selection, asked.place);
      const chunks = inChunks(FORMAT_RULES[asked.format].write(graph, asked.options));
      // What a writer refuses it refuses before its first text: until then an error can still be answered.
      begun = { chunks, first: await chunks.next() };
      setHeaders(response, asked, fileName(graph, asked.format, asked.options.table));
    } catch (error) {
      if (!response.destroyed) sendError(exchange, error);
      return;
    }
    // A first chunk that is short is the whole.
    const gzip = compressing(begun.first.value ?? '', request.headers);
    if (gzip) response.setHeader('Content-Encoding', 'gzip');
    if (request.method === 'HEAD') {
      await begun.chunks.return(undefined);
      response.end();
      return;
    }
    // What is compressed comes late: that there is a file is said at once.
    response.flushHeaders();
    try {
      await (gzip ? pipeline(allOf(begun), gzip, response) : pipeline(allOf(begun), response));
    } catch (error) {
      // The status is sent: only a connection that is cut says that the file is not whole.
      response.destroy();
      if (leaving.signal.aborted && !isFailure(error)) return;
      log.warn({ requestId, err: error }, 'an export ended before it was whole');
    }
  }
}

async function* allOf({ first, chunks }: { first: IteratorResult<string>; chunks: AsyncGenerator<string> }) {
  try {
    if (first.done) return;
    yield first.value;
    yield* chunks;
  } finally {
    await chunks.return(undefined);
  }
}

/** A client that went away is none. */
function isFailure(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'CANCELLED' && code !== 'ABORT_ERR';
}

function setHeaders(response: ServerResponse, { format }: ExportRequest, name: string): void {
  const shown = format === 'html';
  if (shown) response.setHeader('Content-Security-Policy', REPORT_POLICY);
  response.setHeader('Content-Type', FORMAT_RULES[format].mediaType);
  response.setHeader('Content-Disposition', `${shown ? 'inline' : 'attachment'}; filename="${name}"`);
  response.setHeader('Cache-Control', 'no-store');
}

function sendError({ response, requestId, log }: ExportExchange, error: unknown): void {
  const asGraphql =
    error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  const { message, extensions } = presentError(asGraphql, requestId, log);
  const status = extensions.argument === 'study' ? 404 : (STATUS[String(extensions.code)] ?? 500);
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(JSON.stringify({ errors: [{ message, extensions }] }));
}
