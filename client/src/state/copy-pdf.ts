/** Reads the text of a PDF. The library comes with this module, which is loaded when a reader opens a PDF. */
import { getDocument, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { CopyError, joinPages, MOST_LETTERS } from './copy-file.ts';

/**
 * The text of a PDF, page after page, lines as they stand. `onPage` is told of each page that is begun.
 *
 * @throws {CopyError} `DAMAGED`, `LOCKED`, `NO_TEXT`, `TOO_LONG`; the signal's reason where it ends the reading
 */
export async function readPdf(
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port });
  // No code is made from text: the page's policy forbids it, and a PDF needs none to be read.
  const task = getDocument({
    data: bytes,
    worker,
    isEvalSupported: false,
    useWasm: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw failureOf(error);
    });
    const pages: string[] = [];
    let letters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      signal.throwIfAborted();
      onPage(number, document.numPages);
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = items
        .filter((item): item is TextItem => 'str' in item)
        .map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str))
        .join('');
      page.cleanup();
      letters += text.length;
      if (letters > MOST_LETTERS) throw new CopyError('TOO_LONG');
      pages.push(text);
    }
    return joinPages(pages);
  } finally {
    await task.destroy();
    worker.destroy();
    port.terminate();
  }
}

function failureOf(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new CopyError('LOCKED');
  if (name === 'InvalidPDFException' || name === 'FormatError') return new CopyError('DAMAGED');
  return error;
}
