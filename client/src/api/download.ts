import { ApiError, errorCodeOf } from './api-error.ts';

/** A file that came from the server, whole. */
export type Download = { blob: Blob; name: string };

export type DownloadOptions = {
  signal: AbortSignal;
  /** Bytes that have come so far. */
  onProgress: (bytes: number) => void;
};

function nameIn(response: Response): string {
  const [, name] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return name ?? 'maillage';
}

async function refusal(response: Response): Promise<ApiError> {
  const answer = (await response.json().catch(() => null)) as {
    errors?: { message: string; extensions?: { code?: unknown } }[];
  } | null;
  const error = answer?.errors?.[0];
  if (error) return new ApiError(errorCodeOf(error.extensions?.code), error.message);
  return new ApiError(response.status >= 502 ? 'NETWORK' : 'INTERNAL', `HTTP ${response.status}`);
}

async function* chunksOf(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

/**
 * Asks the server for a file with a POST and reads it as it comes.
 *
 * @throws {ApiError} with the server's code, `NETWORK` without an answer or if it ends before the file does; the
 * signal's reason if it is aborted
 */
export async function download(
  path: string,
  body: unknown,
  { signal, onProgress }: DownloadOptions,
): Promise<Download> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
    if (!response.ok || !response.body) throw await refusal(response);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    for await (const part of chunksOf(response.body)) {
      parts.push(part);
      bytes += part.length;
      onProgress(bytes);
    }
    const type = response.headers.get('content-type') ?? '';
    return { blob: new Blob(parts, { type }), name: nameIn(response) };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error instanceof ApiError ? error : new ApiError('NETWORK', String(error));
  }
}
