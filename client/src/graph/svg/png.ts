import type { Picture } from './picture-types.ts';

/** Largest side and surface of a bitmap in px: beyond it browsers draw nothing, and do not say so. */
const MOST_SIDE = 16_384;
const MOST_SURFACE = 268_000_000;

/** True if a picture can be drawn at a scale; larger ones are for SVG. */
export function fitsBitmap({ width, height }: Pick<Picture, 'width' | 'height'>, scale: number): boolean {
  const [across, down] = [width * scale, height * scale];
  return across <= MOST_SIDE && down <= MOST_SIDE && across * down <= MOST_SURFACE;
}

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = CRC[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  // Keyword, no compression, no language, no translated keyword, then the text in UTF-8.
  const content = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, checksum(content));
  return chunk;
}

/** Bytes of a PNG's signature and of its header. */
const HEAD = 33;

/** The PNG with texts in it, by keyword: what it shows and where it comes from. */
export function withTexts(
  png: Uint8Array<ArrayBuffer>,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer>[] {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return [png.slice(0, HEAD), ...chunks, png.slice(HEAD)];
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Draws a picture as a bitmap, `scale` px for each of its own. Null if the browser cannot make one so large. */
export async function pngOf(
  { svg, width, height }: Picture,
  scale: number,
  texts: Readonly<Record<string, string>>,
): Promise<Blob | null> {
  if (!fitsBitmap({ width, height }, scale)) return null;
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // The bitmap is large: it is let go at once.
  canvas.width = 0;
  if (!blob) return null;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob(withTexts(bytes, texts), { type: 'image/png' });
}
