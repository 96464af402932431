import type { Language } from '../i18n/numbers.ts';
import { LAYOUTS, readLayout } from '../model/arrangement.ts';
import {
  FACET_VALUES,
  FACETS,
  type Facet,
  type FilterValues,
  NO_FILTER,
  type ViewFilter,
} from '../model/filter.ts';
import { type Focus, HOPS } from '../model/focus.ts';
import { GROUPINGS, type Grouping, isGroup } from '../model/grouping.ts';
import type { Point } from '../model/scene.ts';
import { readStory, writeStory } from './story.ts';
import { type Addition, EMPTY_VIEW, idsOf, type View } from './view.ts';
import { readShown, type Shown } from './view-mode.ts';

/** What the fragment of the page's address holds. */
export type Address = {
  view: View;
  chosen: readonly string[];
  shown: Shown;
  /** Null: the reader's own. */
  language: Language | null;
};

/** Positions longer than this as text stay out of an address that is to be short, pinned ones excepted. */
const POSITIONS_LIMIT = 6000;

const FACET_KEYS: Record<Facet, string> = {
  kinds: 'fk',
  relationTypes: 'ft',
  signs: 'fs',
  modalities: 'fm',
  generalities: 'fg',
};

/** Letters that an id may have and that need no escape in a fragment; `,` `~` and `&` part things. */
const encode = (id: string): string =>
  encodeURIComponent(id).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('~', '%7E');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function serialisePositions(view: View, ids: readonly string[], limit: number): string {
  const text = (of: readonly string[]) =>
    of
      .flatMap((id) => {
        const at = view.positions[id];
        return at ? [`${encode(id)}~${Math.round(at.x)}~${Math.round(at.y)}`] : [];
      })
      .join(',');
  const groups = Object.keys(view.positions).filter(isGroup);
  const all = view.whole
    ? text(Object.keys(view.positions))
    : [positionsInOrder(view, ids), ...(groups.length > 0 ? [text(groups)] : [])].join(',');
  return all.length <= limit ? all : text(view.pinned);
}

/** Shorter: in the order of the ids, without naming them (`12~-40,,3~5`); needs a place for most of them. */
function positionsInOrder(view: View, ids: readonly string[]): string {
  if (!ids.some((id) => view.positions[id])) return '';
  return ids
    .map((id) => {
      const at = view.positions[id];
      return at ? `${Math.round(at.x)}~${Math.round(at.y)}` : '';
    })
    .join(',');
}

function parsePositions(text: string, ids: readonly string[]): Record<string, Point> {
  const places = text.split(',').flatMap((part, index): [string, Point][] => {
    const fields = part.split('~');
    const id = fields.length === 3 ? decode(fields[0]!) : ids[index];
    const [x, y] = fields.slice(-2).map((field) => (field === '' ? Number.NaN : Number(field)));
    const placed = id && fields.length >= 2 && Number.isFinite(x) && Number.isFinite(y);
    return placed ? [[id, { x: x!, y: y! }]] : [];
  });
  return Object.fromEntries(places);
}

const list = (ids: readonly string[]): string => ids.map(encode).join(',');
const parseList = (text: string | undefined): string[] =>
  text ? [...new Set(text.split(',').map(decode))].filter((id) => id !== '') : [];

const serialiseAddition = ({ by, ids }: Addition): string => `${by === null ? '' : encode(by)}~${list(ids)}`;

function parseAdditions(parts: readonly string[]): Addition[] {
  const known = new Set<string>();
  return parts.flatMap((part) => {
    const cut = part.indexOf('~');
    if (cut < 0) return [];
    const ids = parseList(part.slice(cut + 1)).filter((id) => !known.has(id));
    for (const id of ids) known.add(id);
    return ids.length > 0 ? [{ by: decode(part.slice(0, cut)) || null, ids }] : [];
  });
}

const serialiseFocus = ({ around, hops, extra }: Focus): string =>
  `${hops}~${list(around)}${extra.length > 0 ? `~${list(extra)}` : ''}`;

function parseFocus(text: string | undefined): Focus | null {
  const [count, around, extra] = (text ?? '').split('~');
  const hops = HOPS.find((each) => String(each) === count);
  const ids = parseList(around);
  return hops && ids.length > 0 ? { around: ids, hops, extra: parseList(extra) } : null;
}

const serialiseGrouping = ({ by, open }: Grouping): string => (open.length > 0 ? `${by}~${list(open)}` : by);

function parseGrouping(text: string | undefined): Grouping | null {
  const [name, open] = (text ?? '').split('~');
  const by = GROUPINGS.find((each) => each === name);
  return by ? { by, open: parseList(open) } : null;
}

function parseFilter(fields: ReadonlyMap<string, string[]>): ViewFilter {
  const filter: { [F in Facet]: readonly FilterValues[F][] } = { ...NO_FILTER };
  const read = <F extends Facet>(facet: F) => {
    const hidden = new Set(parseList(fields.get(FACET_KEYS[facet])?.[0]));
    const values: readonly FilterValues[F][] = FACET_VALUES[facet];
    Object.assign(filter, { [facet]: values.filter((value) => hidden.has(value.toLowerCase())) });
  };
  for (const facet of FACETS) read(facet);
  return filter;
}

/**
 * The fragment (without `#`) that restores the view; empty for the start screen in the reader's language. Positions
 * longer than `limit` as text are left out, those of pinned nodes excepted.
 */
export function serialise({ view, chosen, shown, language }: Address, limit = POSITIONS_LIMIT): string {
  const fields: string[] = [];
  const put = (key: string, text: string) => {
    if (text) fields.push(`${key}=${text}`);
  };
  if (shown.mode !== 'graph') put('v', shown.mode);
  put('b', shown.beside ?? '');
  if (view.whole) put('all', '1');
  for (const addition of view.additions) put('n', serialiseAddition(addition));
  put('h', list(view.hidden));
  put('pin', list(view.pinned));
  put('o', list(view.open));
  for (const facet of FACETS) put(FACET_KEYS[facet], view.filter[facet].join(',').toLowerCase());
  put('on', view.about === null ? '' : encode(view.about));
  put('f', view.focus ? serialiseFocus(view.focus) : '');
  put('gr', view.grouping ? serialiseGrouping(view.grouping) : '');
  if (view.layout !== LAYOUTS[0]) put('lay', view.layout);
  put('s', list(chosen));
  put('l', language ?? '');
  fields.push(...writeStory(view.story));
  put('p', serialisePositions(view, idsOf(view), limit));
  return fields.join('&');
}

/** Reads a fragment; what it does not understand is left out. Never throws. */
export function parse(fragment: string): Address {
  const fields = new Map<string, string[]>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const cut = part.indexOf('=');
    if (cut > 0)
      fields.set(part.slice(0, cut), [...(fields.get(part.slice(0, cut)) ?? []), part.slice(cut + 1)]);
  }
  const one = (key: string) => fields.get(key)?.[0];
  const additions = parseAdditions(fields.get('n') ?? []);
  const language = one('l');
  return {
    view: {
      ...EMPTY_VIEW,
      whole: one('all') === '1',
      additions,
      hidden: parseList(one('h')),
      pinned: parseList(one('pin')),
      open: parseList(one('o')),
      filter: parseFilter(fields),
      about: decode(one('on') ?? '') || null,
      focus: parseFocus(one('f')),
      grouping: parseGrouping(one('gr')),
      layout: readLayout(one('lay')),
      story: readStory(one('story'), one('step')),
      positions: parsePositions(one('p') ?? '', idsOf({ ...EMPTY_VIEW, additions })),
    },
    chosen: parseList(one('s')),
    shown: readShown(one('v'), one('b')),
    language: language === 'fr' || language === 'en' ? language : null,
  };
}
