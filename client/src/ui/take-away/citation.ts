import { download } from '../../api/download.ts';
import type { Language } from '../../i18n/numbers.ts';
import { exportRequest } from '../../model/export-selection.ts';
import { save } from '../../state/take-away.ts';
import type { TakenStudy } from './picture-text.ts';

/** Formats of reference managers. */
export const CITATION_FORMATS = ['bib', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

const TIMEOUT_MS = 15_000;

/** How to cite the study and its data. Throws `ApiError`, or once 15 s have passed. */
export async function citationText(
  study: TakenStudy,
  format: CitationFormat,
  lang: Language,
): Promise<string> {
  const view = `all=1&l=${lang}`;
  const { path, body } = exportRequest(study.id, { of: 'whole' }, { format, lang, view });
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const { blob } = await download(path, body, { signal, onProgress: () => {} });
  return blob.text();
}

/** Has the browser save a citation; gives the file's name. */
export function saveCitation(text: string, study: TakenStudy, format: CitationFormat): string {
  const name = `${study.id}-${study.version}.${format === 'bib' ? 'bib' : 'csl.json'}`;
  save({ blob: new Blob([text], { type: 'text/plain' }), name });
  return name;
}
