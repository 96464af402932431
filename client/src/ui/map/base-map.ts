import type { Language } from '../../i18n/numbers.ts';
import { type Outlines, type OutlinesFile, readOutlines } from '../../model/map-outlines.ts';

/** A study's file in `places/`: which outlines are its regions. */
type PlacesFile = {
  /** A file of `outlines/`. */
  outlines: string;
  /** What the outlines are, beside the title. */
  caption: Record<Language, string>;
  /** Outline ids by entity id. */
  regions: Record<string, string>;
};

/** The map under a study: outlines, and which of them are regions of the study. */
export type BaseMap = { outlines: Outlines; ties: Record<string, string>; caption: Record<Language, string> };

const PLACES = import.meta.glob<string>('./places/*.json', { query: '?url', import: 'default', eager: true });
const OUTLINES = import.meta.glob<string>('./outlines/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function readJson<Content>(url: string): Promise<Content> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Content;
}

/** Loads the map under a study; null where none was drawn for it. Rejects where a file could not be had. */
export async function loadBaseMap(study: string): Promise<BaseMap | null> {
  const url = PLACES[`./places/${study}.json`];
  if (!url) return null;
  const { outlines, regions: ties, caption } = await readJson<PlacesFile>(url);
  const file = OUTLINES[`./outlines/${outlines}.json`];
  if (!file) throw new Error(`no outlines ${outlines}`);
  return { outlines: readOutlines(await readJson<OutlinesFile>(file)), ties, caption };
}
