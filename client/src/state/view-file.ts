import { fileSlug } from '../model/file-slug.ts';

/** A view as a file, for views that no link can hold, and for keeping. */
export type ViewFile = {
  /** When it was saved, as ISO 8601 writes it. */
  saved: string;
  /** The data it was made with, as links name it: `poles-competences@1.0.0`; null if it wasn't known. */
  dataset: string | null;
  title: string;
  /** Entities of the view by name, so that those that a study lacks can be named. */
  entities: readonly { id: string; name: string }[];
  /** The whole fragment of the view's address. */
  address: string;
};

const FORMAT = 'maillage.view';
const VERSION = 1;

/** Larger files are refused unread. In bytes. */
export const MOST_BYTES = 8_000_000;

/** Why a file is no view that can be opened. */
export type ViewFileFault =
  | 'TOO_LARGE'
  | 'UNREADABLE'
  | 'NOT_JSON'
  | 'NOT_VIEW'
  | 'NEWER'
  | 'BROKEN'
  | 'EMPTY';

/** A file that can't be opened; `field` names what is wrong in a broken one. */
export class ViewFileError extends Error {
  readonly fault: ViewFileFault;
  readonly field: string | null;

  constructor(fault: ViewFileFault, field: string | null = null) {
    super(field ? `${fault}: ${field}` : fault);
    this.fault = fault;
    this.field = field;
  }
}

/** The file's text: JSON, to be read by people too. */
export function writeViewFile({ saved, dataset, title, entities, address }: ViewFile): string {
  const file = { format: FORMAT, version: VERSION, saved, dataset, title, entities, address };
  return `${JSON.stringify(file, null, 2)}\n`;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textIn(fields: Fields, field: string, at = field): string {
  const value = fields[field];
  if (typeof value !== 'string') throw new ViewFileError('BROKEN', at);
  return value;
}

function entitiesIn({ entities }: Fields): ViewFile['entities'] {
  if (!Array.isArray(entities)) throw new ViewFileError('BROKEN', 'entities');
  return entities.map((entity: unknown, index) => {
    const at = `entities[${index}]`;
    if (!isFields(entity)) throw new ViewFileError('BROKEN', at);
    return { id: textIn(entity, 'id', `${at}.id`), name: textIn(entity, 'name', `${at}.name`) };
  });
}

/**
 * Reads a view from a file's text.
 *
 * @throws {ViewFileError} saying what the text is instead
 */
export function readViewFile(text: string): ViewFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    throw new ViewFileError('NOT_JSON');
  }
  if (!isFields(value) || value.format !== FORMAT) throw new ViewFileError('NOT_VIEW');
  const { version, dataset } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new ViewFileError('BROKEN', 'version');
  if (version > VERSION) throw new ViewFileError('NEWER');
  if (dataset !== null && typeof dataset !== 'string') throw new ViewFileError('BROKEN', 'dataset');
  const saved = textIn(value, 'saved');
  if (Number.isNaN(Date.parse(saved))) throw new ViewFileError('BROKEN', 'saved');
  const address = textIn(value, 'address').replace(/^#/, '');
  if (address === '') throw new ViewFileError('EMPTY');
  return { saved, dataset, title: textIn(value, 'title'), entities: entitiesIn(value), address };
}

/** A file's name for a title: "Imaginove et 3 autres" → `imaginove-et-3-autres.maillage.json`. */
export function viewFileName(title: string): string {
  return `${fileSlug(title) || 'vue'}.maillage.json`;
}
