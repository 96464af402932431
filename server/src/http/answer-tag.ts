/** `ETag`s of answers to GET: an answer stays the same until a study is loaded anew. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { CurrentDatasets } from '../modules/study/current-datasets.ts';
import { codeVersion } from './code-version.ts';

/** The tag of what a GET asks for, from the datasets that are current; null for other requests, or if none can be told. */
export async function answerTag(
  { method, url, headers }: IncomingMessage,
  datasets: CurrentDatasets,
): Promise<string | null> {
  if (method !== 'GET') return null;
  const studies = await datasets.studies().catch(() => null);
  if (studies === null || studies.length === 0) return null;
  // Another version of the server, or one with another default study, may answer otherwise.
  const answering = [codeVersion(), datasets.choose(studies, null)];
  const asked = [...answering, url, headers.accept, ...studies.map(({ dataset }) => dataset)];
  return `"${createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 22)}"`;
}

/** True if the client has that answer already. */
export function hasAnswer({ headers }: IncomingMessage, tag: string): boolean {
  const given = headers['if-none-match'] ?? '';
  return given.split(',').some((other) => other.trim().replace(/^W\//, '') === tag);
}
