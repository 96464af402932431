import type { IncomingMessage } from 'node:http';

/**
 * The body of a POST as text, which other requests have none of; `too long` once it has more than so many bytes, or
 * says that it will have; `gone` if the client leaves before its end.
 */
export async function readBody(
  request: IncomingMessage,
  most: number,
): Promise<{ text: string } | 'too long' | 'gone'> {
  if (request.method !== 'POST') return { text: '' };
  return new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > most) return resolve('too long');
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) chunks.push(chunk);
      else resolve('too long');
    });
    request.on('end', () => {
      const whole = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      resolve({ text: whole.toString('utf8') });
    });
    request.on('error', () => resolve('gone'));
    request.on('close', () => resolve('gone'));
  });
}
