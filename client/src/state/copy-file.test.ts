import { describe, expect, it } from 'vitest';
import { CopyError, decodeText, isPdf, joinPages } from './copy-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('isPdf', () => {
  it('tells a PDF by its content, lines before its mark aside', () => {
    expect([utf8('%PDF-1.7\n'), utf8('From: mail\n%PDF-1.4'), utf8('PDF'), utf8('')].map(isPdf)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isPdf(utf8(`${' '.repeat(2000)}%PDF-1.7`))).toBe(false);
  });
});

describe('decodeText', () => {
  it('reads UTF-8, UTF-16 with its mark and Windows-1252, with line ends of any system', () => {
    expect(decodeText(utf8('\ufeffpôle\r\nde\rcompétitivité'))).toBe('pôle\nde\ncompétitivité');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x70, 0, 0xf4, 0]))).toBe('pô');
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0, 0x70, 0, 0xf4]))).toBe('pô');
    expect(decodeText(new Uint8Array([0x70, 0xf4, 0x6c, 0x65]))).toBe('pôle');
  });

  it('refuses what is empty and what is no text', () => {
    expect(() => decodeText(new Uint8Array())).toThrow(new CopyError('EMPTY'));
    expect(() => decodeText(utf8(' \r\n\t'))).toThrow(new CopyError('EMPTY'));
    expect(() => decodeText(new Uint8Array([0x50, 0x4b, 3, 4]))).toThrow(new CopyError('NOT_TEXT'));
  });
});

describe('joinPages', () => {
  const page = 'A page with more than a stamp or a number on it, as pages have.';

  it('parts pages by an empty line', () => {
    expect(joinPages([`${page}\n`, page])).toBe(`${page}\n\n${page}`);
  });

  it('refuses pages that are pictures, whatever stands on one of them', () => {
    expect(() => joinPages(['', '12', ''])).toThrow(new CopyError('NO_TEXT'));
    expect(() => joinPages([page, '', '', ''])).toThrow(new CopyError('NO_TEXT'));
  });
});
