/**
 * The one written form of a question: short, stable, the same in the page's URL, on the command line and
 * in reports. `paths?between=actor/medef,skill/recombined-knowledge&hops=5&signs=NEGATIVE,POSITIVE`. What
 * is left out has its default; lists that are sets are sorted, so that equal questions read the same.
 */
import { claimTypes, entityKinds, MODALITIES, SIGNS } from '../../dataset/vocabulary.ts';
import type { GraphFilter, InfluenceDirection } from '../generated.ts';

export type Question =
  | {
      ask: 'paths';
      between: string[];
      via: string[];
      avoid: string[];
      directed: boolean;
      maxHops: number;
      /** Null for all up to `maxHops`. */
      shortest: number | null;
      filter: GraphFilter;
    }
  | { ask: 'influence'; of: string; direction: InfluenceDirection; maxHops: number; filter: GraphFilter }
  | { ask: 'loops'; through: string | null; maxHops: number; filter: GraphFilter }
  | { ask: 'compare'; ids: string[]; filter: GraphFilter }
  | { ask: 'matrix'; rows: MatrixAxis; columns: MatrixAxis; filter: GraphFilter };

/** What the rows or columns of a matrix are: kinds of entity, or entities. */
export type MatrixAxis = { kinds: string[] } | { ids: string[] };

/** What an argument is when a question leaves it out. */
export const DEFAULTS = { pathHops: 4, shortest: 5, influenceHops: 3, loopHops: 6 } as const;

/** Writes a question in its one form. */
export function writeQuestion(question: Question): string {
  const parts: string[] = [];
  const add = (
    name: string,
    value: string | number | null,
    fallback: string | number | null = null,
  ): void => {
    if (value !== null && value !== '' && value !== fallback) parts.push(`${name}=${value}`);
  };
  const list = (name: string, values: readonly string[] | null | undefined, sorted = true): void => {
    if (values) parts.push(`${name}=${sorted ? writeSet(values) : values.join(',')}`);
  };
  switch (question.ask) {
    case 'paths':
      list('between', question.between, false);
      if (question.via.length > 0) list('via', question.via);
      if (question.avoid.length > 0) list('avoid', question.avoid);
      add('directed', question.directed ? 'yes' : null);
      add('hops', question.maxHops, DEFAULTS.pathHops);
      add('shortest', question.shortest ?? 'all', DEFAULTS.shortest);
      break;
    case 'influence':
      add('of', question.of);
      add('direction', question.direction, 'DOWNSTREAM');
      add('hops', question.maxHops, DEFAULTS.influenceHops);
      break;
    case 'loops':
      add('through', question.through);
      add('hops', question.maxHops, DEFAULTS.loopHops);
      break;
    case 'compare':
      list('ids', question.ids, false);
      break;
    case 'matrix':
      add('rows', writeAxis(question.rows));
      add('columns', writeAxis(question.columns));
      break;
  }
  return `${question.ask}?${[...parts, ...filterParts(question.filter)].join('&')}`;
}

/** A filter in its written form, by itself: `signs=NEGATIVE&types=INFLUENCES`; empty if it keeps everything. */
export function writeFilter(filter: GraphFilter): string {
  return filterParts(filter).join('&');
}

function filterParts(filter: GraphFilter): string[] {
  const lists = {
    kinds: filter.kinds,
    types: filter.relationTypes,
    signs: filter.signs,
    modalities: filter.modalities,
    generality: filter.scope?.generality,
    scope: filter.scope?.of,
    sections: filter.sections,
  };
  return Object.entries(lists).flatMap(([name, values]) => (values ? [`${name}=${writeSet(values)}`] : []));
}

function writeSet(values: readonly string[]): string {
  return [...new Set(values)].sort().join(',');
}

function writeAxis(axis: MatrixAxis): string {
  return 'kinds' in axis ? `kinds:${axis.kinds.join(',')}` : axis.ids.join(',');
}

/** A text that is no question: which part, and what would be one. */
export class QuestionError extends Error {
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.name = 'QuestionError';
    this.argument = argument;
  }
}

const NAMES: Record<Question['ask'], readonly string[]> = {
  paths: ['between', 'via', 'avoid', 'directed', 'hops', 'shortest'],
  influence: ['of', 'direction', 'hops'],
  loops: ['through', 'hops'],
  compare: ['ids'],
  matrix: ['rows', 'columns'],
};
/** The parts of a written filter. */
export const FILTER_NAMES = ['kinds', 'types', 'signs', 'modalities', 'generality', 'scope', 'sections'];

/** Reads a written question. Ranges and ids are checked where it is asked. Throws `QuestionError`. */
export function parseQuestion(text: string): Question {
  const [ask = '', rest = ''] = text.trim().split(/\?(.*)/su);
  if (!Object.hasOwn(NAMES, ask)) {
    throw new QuestionError(
      'question',
      `"${ask}" is no question; allowed: ${Object.keys(NAMES).join(', ')}.`,
    );
  }
  const parts = readParts(rest, [...NAMES[ask as Question['ask']], ...FILTER_NAMES]);
  const filter = readFilter(parts);
  const ids = (name: string): string[] => readList(parts.get(name)) ?? [];
  switch (ask as Question['ask']) {
    case 'paths':
      return {
        ask: 'paths',
        between: ids('between'),
        via: ids('via'),
        avoid: ids('avoid'),
        directed: parts.get('directed') === 'yes',
        maxHops: readNumber(parts, 'hops', DEFAULTS.pathHops),
        shortest: parts.get('shortest') === 'all' ? null : readNumber(parts, 'shortest', DEFAULTS.shortest),
        filter,
      };
    case 'influence': {
      const direction = parts.get('direction') ?? 'DOWNSTREAM';
      if (direction !== 'DOWNSTREAM' && direction !== 'UPSTREAM') {
        throw new QuestionError(
          'direction',
          `"${direction}" is no direction; allowed: DOWNSTREAM, UPSTREAM.`,
        );
      }
      const maxHops = readNumber(parts, 'hops', DEFAULTS.influenceHops);
      return { ask: 'influence', of: parts.get('of') ?? '', direction, maxHops, filter };
    }
    case 'loops': {
      const maxHops = readNumber(parts, 'hops', DEFAULTS.loopHops);
      return { ask: 'loops', through: parts.get('through') ?? null, maxHops, filter };
    }
    case 'compare':
      return { ask: 'compare', ids: ids('ids'), filter };
    case 'matrix':
      return {
        ask: 'matrix',
        rows: readAxis(parts.get('rows')),
        columns: readAxis(parts.get('columns')),
        filter,
      };
  }
}

/** Reads a filter in its written form. Throws `QuestionError`. */
export function parseFilter(text: string): GraphFilter {
  return readFilter(readParts(text, FILTER_NAMES));
}

function readParts(text: string, allowed: readonly string[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.split('&').filter((piece) => piece !== '')) {
    const [name = '', value = ''] = part.split(/=(.*)/su);
    if (!allowed.includes(name)) {
      throw new QuestionError(name, `"${name}" does not belong here; allowed: ${allowed.join(', ')}.`);
    }
    parts.set(name, value);
  }
  return parts;
}

function readList(value: string | undefined): string[] | null {
  return value === undefined ? null : value.split(',').filter((item) => item !== '');
}

function readNumber(parts: Map<string, string>, name: string, fallback: number): number {
  const value = parts.get(name) ?? String(fallback);
  if (!/^\d{1,4}$/u.test(value)) throw new QuestionError(name, `"${value}" is no number.`);
  return Number(value);
}

function readAxis(value = ''): MatrixAxis {
  return value.startsWith('kinds:')
    ? { kinds: readList(value.slice(6)) ?? [] }
    : { ids: readList(value) ?? [] };
}

function readFilter(parts: Map<string, string>): GraphFilter {
  const words = (name: string, allowed: readonly string[]): string[] | null => {
    const list = readList(parts.get(name));
    const wrong = list?.find((word) => !allowed.includes(word));
    if (wrong === undefined) return list;
    throw new QuestionError(name, `"${wrong}" is not among ${allowed.join(', ')}.`);
  };
  const lists = {
    kinds: words('kinds', ['ACTOR', ...entityKinds]),
    relationTypes: words('types', claimTypes),
    signs: words('signs', [...SIGNS, 'UNSIGNED']),
    modalities: words('modalities', MODALITIES),
    sections: readList(parts.get('sections')),
  };
  const generality = words('generality', ['GENERAL', 'SCOPED']);
  const scope = { generality, of: readList(parts.get('scope')) };
  const given = <T extends object>(fields: T): Partial<T> =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<T>;
  return {
    ...given(lists),
    ...(scope.generality || scope.of ? { scope: given(scope) } : {}),
  } as GraphFilter;
}
