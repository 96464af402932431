/**
 * Long answers are sent compressed to whoever can read that. Who may ask may read all of an answer: its length tells
 * nothing more.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { constants, createGzip, type Gzip, gzip } from 'node:zlib';

const compress = promisify(gzip);
const FAST = { level: constants.Z_BEST_SPEED };

/** Characters; what is shorter is sent about as fast as it is. */
const LEAST_LENGTH = 8 * 1024;

/** True if an `Accept-Encoding` allows gzip: by its name, or else by `*`. */
function readsGzip(accepted: string): boolean {
  const weights = new Map(
    accepted.split(',').map((each) => {
      const [name, weight] = each.toLowerCase().split(/;\s*q=/);
      return [name!.trim(), weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}

/** True if a text that begins so goes compressed to whoever sent these headers. */
function goesCompressed(text: string, headers: IncomingHttpHeaders): boolean {
  const accepted = headers['accept-encoding'];
  return text.length >= LEAST_LENGTH && typeof accepted === 'string' && readsGzip(accepted);
}

/** The text compressed, outside the event loop; null if it goes as it is. */
export async function compressed(text: string, headers: IncomingHttpHeaders): Promise<Buffer | null> {
  return goesCompressed(text, headers) ? compress(text, FAST) : null;
}

/** What compresses, as it comes, a text that begins so; null if it goes as it is. */
export function compressing(beginning: string, headers: IncomingHttpHeaders): Gzip | null {
  return goesCompressed(beginning, headers) ? createGzip(FAST) : null;
}
