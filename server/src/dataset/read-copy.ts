import { readFile } from 'node:fs/promises';

/** The file holds no text that can be searched. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
}

/**
 * The text of a reader's copy: UTF-8, or Windows-1252 where it is not, as older extraction tools write.
 * Throws `CopyError` for a PDF or an empty file, and the system's error if the file cannot be read.
 */
export async function readCopy(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    throw new CopyError(`${path} is a PDF: give its text, for instance that of "pdftotext ${path} copy.txt"`);
  }
  const text = decode(bytes);
  if (text.trim() === '') throw new CopyError(`${path} is empty`);
  return text;
}

/** Characters 0x80 to 0x9f of Windows-1252: Node 20's own decoder takes them for Latin-1 controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
  }
}
