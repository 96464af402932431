import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fitsBitmap, withTexts } from './png.ts';

describe('fitsBitmap', () => {
  it('bounds side and surface', () => {
    expect(fitsBitmap({ width: 3000, height: 3100 }, 4)).toBe(true);
    expect(fitsBitmap({ width: 4200, height: 10 }, 4)).toBe(false);
    expect(fitsBitmap({ width: 4096, height: 4096 }, 4)).toBe(false);
  });
});

describe('withTexts', () => {
  it('puts texts after the header, each a chunk with its length and checksum', async () => {
    const png = Uint8Array.from({ length: 60 }, (_, index) => index);
    const parts = withTexts(png, { Title: 'Pôle' });
    const bytes = Buffer.from(await new Blob(parts).arrayBuffer());
    expect(bytes.subarray(0, 33)).toEqual(Buffer.from(png.subarray(0, 33)));
    const length = bytes.readUInt32BE(33);
    const chunk = bytes.subarray(37, 37 + 4 + length);
    expect(chunk.toString('utf8')).toBe('iTXtTitle\0\0\0\0\0Pôle');
    expect(bytes.readUInt32BE(41 + length)).toBe(crc32(chunk));
    expect(bytes.subarray(45 + length)).toEqual(Buffer.from(png.subarray(33)));
  });
});
