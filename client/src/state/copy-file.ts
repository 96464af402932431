/** Why a file cannot serve as a copy of the study. */
export type CopyFailure =
  | 'TOO_LARGE'
  | 'TOO_LONG'
  | 'EMPTY'
  | 'NOT_TEXT'
  | 'DAMAGED'
  | 'LOCKED'
  | 'NO_TEXT'
  | 'OTHER_LANGUAGE'
  | 'OTHER_TEXT'
  | 'UNREADABLE'
  | 'FAILED';

/** A file that cannot serve as a copy. `language`: that of its text, where it is the fault. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
  readonly failure: CopyFailure;
  readonly language: string | null;

  constructor(failure: CopyFailure, language: string | null = null) {
    super(failure);
    this.failure = failure;
    this.language = language;
  }
}

/** Largest file that is opened, in bytes. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** Longest text that passages are looked for in, in UTF-16 code units: some fifty times the note. */
export const MOST_LETTERS = 2_000_000;

/** Where the mark of a PDF may begin, in bytes: mail and web servers put lines before it. */
const PDF_MARK_WITHIN = 1024;

/** True for a PDF, told by its content. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, PDF_MARK_WITHIN));
  return head.includes('%PDF-');
}

/** Bytes that no text holds: control characters but tab, line and page breaks and escape. */
function isControl(code: number): boolean {
  return (code < 32 && !(code >= 9 && code <= 13) && code !== 27) || code === 127;
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or else Windows-1252, which old French files are in. Line
 * ends become `\n`.
 *
 * @throws {CopyError} `EMPTY`, `NOT_TEXT`
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new CopyError('EMPTY');
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new CopyError('EMPTY');
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.some(isControl)) throw new CopyError('NOT_TEXT');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Letters that a page of text has at least, on average: a scan has none, or those of a stamp. */
const LETTERS_PER_PAGE = 40;

/**
 * The text of a PDF from that of its pages, parted by an empty line.
 *
 * @throws {CopyError} `NO_TEXT` where the pages are pictures
 */
export function joinPages(pages: readonly string[]): string {
  const letters = pages.reduce((sum, page) => sum + (page.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  if (letters < pages.length * LETTERS_PER_PAGE) throw new CopyError('NO_TEXT');
  return pages.map((page) => page.trimEnd()).join('\n\n');
}
