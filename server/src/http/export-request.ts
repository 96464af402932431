/** What a request to `/export/` asks for. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { TABLES, type TableName } from '../export/csv.ts';
import { LANGUAGES, type Language, type Layout } from '../export/export-graph.ts';
import { FORMATS, type Format, type FormatOptions } from '../export/formats.ts';
import type { Place } from '../export/open-export.ts';
import { MOST_IDS, parseSelection, type Selection } from '../export/selection.ts';
import { badArgument } from '../modules/graph/errors.ts';
import { FILTER_NAMES } from '../modules/trace/question.ts';

export type ExportRequest = {
  study: string;
  format: Format;
  selection: Selection;
  options: FormatOptions;
  place: Place;
};

const PARAMETERS = ['ids', 'around', ...FILTER_NAMES, 'question', 'way', 'lang', 'table', 'bom', 'view'];

/** Characters of an address that servers and programs take (RFC 9110, 4.1). */
const LONGEST_ADDRESS = 8_000;

/** What is too long for an address. */
const body = z.strictObject({
  ids: z.array(z.string()).max(MOST_IDS).optional(),
  view: z.string().optional(),
  layout: z
    .record(
      z.string(),
      z.strictObject({
        x: z.number(),
        y: z.number(),
        colour: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i)
          .optional(),
        size: z.number().positive().optional(),
      }),
    )
    .optional(),
});

/** Reads the address, and the text of a POST. Throws `BAD_USER_INPUT`, naming what is wrong and what is allowed. */
export function readExportRequest(request: IncomingMessage, text: string): ExportRequest {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { study, format } = readPath(url.pathname);
  const parameters = readParameters(url.searchParams);
  const given = request.method === 'POST' ? parseBody(text) : {};
  const table = choice(parameters, 'table', TABLES);
  if (format === 'csv' && table === null) {
    throw badArgument('table', `is needed: CSV is three tables, one of ${TABLES.join(', ')}.`);
  }
  const list = (name: string) => parameters.get(name)?.split(',') ?? null;
  return {
    study,
    format,
    selection: parseSelection({
      ids: given.ids ?? list('ids'),
      around: list('around'),
      filter: filterText(parameters),
      question: parameters.get('question') ?? null,
      way: list('way'),
    }),
    options: {
      lang: choice<Language>(parameters, 'lang', LANGUAGES) ?? 'fr',
      table: table as TableName | null,
      bom: choice(parameters, 'bom', ['yes', 'no']) === 'yes',
      layout: new Map(Object.entries(given.layout ?? {})) as Layout,
    },
    place: placeOf(request, url, given.ids ?? null, given.view ?? parameters.get('view') ?? null),
  };
}

const encodeId = (id: string): string => encodeURIComponent(id).replaceAll('%2F', '/');

function readPath(path: string): { study: string; format: Format } {
  const [, study = '', ending = ''] = /^\/export\/([a-z0-9-]+)\.([a-z.]+)$/.exec(path) ?? [];
  const format = FORMATS.find((candidate) => candidate === ending);
  if (format) return { study, format };
  throw badArgument('format', `is expected as in /export/STUDY.FORMAT; allowed: ${FORMATS.join(', ')}.`);
}

function readParameters(search: URLSearchParams): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of search) {
    if (!PARAMETERS.includes(name)) throw badArgument(name, `is unknown; allowed: ${PARAMETERS.join(', ')}.`);
    if (parameters.has(name)) throw badArgument(name, 'is given twice; a list is parted by commas.');
    parameters.set(name, value);
  }
  return parameters;
}

function choice<Word extends string>(
  parameters: Map<string, string>,
  name: string,
  allowed: readonly Word[],
): Word | null {
  const value = parameters.get(name)?.toLowerCase();
  if (value === undefined) return null;
  const word = allowed.find((candidate) => candidate === value);
  if (word === undefined) throw badArgument(name, `is "${value}"; allowed: ${allowed.join(', ')}.`);
  return word;
}

function filterText(parameters: Map<string, string>): string | null {
  const parts = FILTER_NAMES.filter((name) => parameters.has(name));
  return parts.length === 0 ? null : parts.map((name) => `${name}=${parameters.get(name)}`).join('&');
}

function parseBody(text: string): z.infer<typeof body> {
  try {
    return body.parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw badArgument('body', `cannot be read: ${why.replace(/\s+/g, ' ')}`);
  }
}

/**
 * The address that gives the export again, and that of the page's view whose fragment `view` is. Ids that were sent in a
 * body stand in the address, unless it is too long with them.
 */
function placeOf(
  request: IncomingMessage,
  url: URL,
  ids: readonly string[] | null,
  view: string | null,
): Place {
  const scheme = request.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  const origin = `${scheme}://${request.headers.host}`;
  const others = url.search.slice(1);
  const search =
    ids === null ? others : [`ids=${ids.map(encodeId).join(',')}`, others].filter(Boolean).join('&');
  const address = `${origin}${url.pathname}${search && `?${search}`}`;
  return {
    address: address.length > LONGEST_ADDRESS ? null : address,
    view: view === null ? null : `${origin}/#${view.replace(/^#/, '')}`,
  };
}
