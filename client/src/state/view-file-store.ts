import { create } from 'zustand';
import { parse } from './address.ts';
import { showFragment, writtenNow } from './address-sync.ts';
import { ensureLoaded, useGraphStore } from './graph-store.ts';
import { usePreferences } from './preferences.ts';
import { readTracing } from './trace-address.ts';
import { isEmpty } from './view.ts';
import {
  MOST_BYTES,
  readViewFile,
  type ViewFile,
  ViewFileError,
  type ViewFileFault,
  viewFileName,
  writeViewFile,
} from './view-file.ts';
import { currentView } from './view-store.ts';

/** What became of the file that was opened last. */
export type ViewFileNotice =
  | { kind: 'opened'; name: string; title: string; missing: readonly string[]; from: string | null }
  | { kind: 'failed'; name: string; fault: ViewFileFault; field: string | null };

export const useViewFile = create<{ notice: ViewFileNotice | null }>()(() => ({ notice: null }));

/** The data that a fragment says it was made with. */
const datasetIn = (fragment: string): string | null => /(?:^|&)d=([^&]+)/.exec(fragment)?.[1] ?? null;

export function dismissViewFile(): void {
  useViewFile.setState({ notice: null });
}

/** The present view as a file: its name and its text. */
export function viewFileOf(title: string): { name: string; text: string } {
  const { entities } = useGraphStore.getState().data;
  const { language } = usePreferences.getState();
  const view = currentView();
  const ids = view.whole ? [...entities.keys()] : [...new Set(view.additions.flatMap((each) => each.ids))];
  const address = writtenNow().whole;
  const file: ViewFile = {
    saved: new Date().toISOString(),
    dataset: datasetIn(address),
    title,
    entities: ids.flatMap((id) => {
      const entity = entities.get(id);
      return entity ? [{ id, name: entity[language] }] : [];
    }),
    address,
  };
  return { name: viewFileName(title), text: writeViewFile(file) };
}

async function readFile(file: File): Promise<ViewFile> {
  if (file.size > MOST_BYTES) throw new ViewFileError('TOO_LARGE');
  const text = await file.text().catch(() => {
    throw new ViewFileError('UNREADABLE');
  });
  const read = readViewFile(text);
  if (isEmpty(parse(read.address).view) && !readTracing(read.address).question)
    throw new ViewFileError('EMPTY');
  return read;
}

/** Opens a file as a step; what the study does not have is named. */
export async function openViewFile(file: File): Promise<void> {
  const { name } = file;
  try {
    const { address, title, entities, dataset } = await readFile(file);
    showFragment(address);
    const { view } = parse(address);
    const loaded = await ensureLoaded(view);
    const known = useGraphStore.getState().data.entities;
    // What could not be read yet is not missing from the study.
    const absent = loaded === 'known' ? entities.filter(({ id }) => !known.has(id)) : [];
    const missing = absent.map((entity) => entity.name);
    const now = datasetIn(writtenNow().whole);
    const from = dataset !== null && now !== null && dataset !== now ? dataset : null;
    useViewFile.setState({ notice: { kind: 'opened', name, title, missing, from } });
  } catch (error) {
    const { fault, field } = error instanceof ViewFileError ? error : new ViewFileError('UNREADABLE');
    useViewFile.setState({ notice: { kind: 'failed', name, fault, field } });
  }
}
