/** Fragments up to this many characters stay as they are: they can be read, and cut by hand. */
export const PLAIN_LIMIT = 2000;

/** The longest fragment of a link, in characters. */
export const LINK_LIMIT = 32_000;

/** More than this is no view of ours, whatever it was made of. In bytes. */
const MOST_BYTES = 4_000_000;

const MARK = 'z=';

/** True for a fragment that is written shorter. */
export function isPacked(fragment: string): boolean {
  return fragment.startsWith(MARK);
}

async function bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('the fragment is too long');
    }
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function through(bytes: BlobPart, how: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return bytesOf(new Blob([bytes]).stream().pipeThrough(how));
}

function toBase64Url(bytes: Uint8Array): string {
  // In parts: arguments have a limit.
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** A fragment written shorter: deflated, in letters that an address holds. */
export async function pack(fragment: string): Promise<string> {
  return MARK + toBase64Url(await through(fragment, new CompressionStream('deflate-raw')));
}

/** The fragment as it was before it was packed; a plain one as it is, a broken one empty. Never rejects. */
export async function unpack(fragment: string): Promise<string> {
  if (!isPacked(fragment)) return fragment;
  try {
    const [code = ''] = fragment.slice(MARK.length).split('&');
    const bytes = await through(fromBase64Url(code), new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
