import { FACET_VALUES } from '../model/filter.ts';
import { readQuestion, type TraceQuestion } from './trace-question.ts';
import type { Tracing } from './trace-way.ts';
import { idsOf, type View } from './view.ts';
import { VIEW_MODES } from './view-mode.ts';

/** What a link opens, as far as it names things by their ids. */
export type Linked = {
  view: View;
  chosen: readonly string[];
  tracing: Pick<Tracing, 'question' | 'key'>;
};

/** What became of an id of a link. */
export type Fate = { id: string; state: 'CURRENT' | 'RETIRED' | 'UNKNOWN'; successor?: string | null };

/** What of a link could not be opened as it was. */
export type LinkReport = {
  /** The dataset that it was made with, where that is another one: `poles-competences@0.9.0`. */
  madeWith: string | null;
  /** Retired ids that another id took the place of. */
  replaced: readonly { id: string; successor: string }[];
  /** Retired ids without a successor. */
  retired: readonly string[];
  /** Ids that the study never had, or mistyped. */
  unknown: readonly string[];
  /** Parts that cannot be read, as they stand. */
  unreadable: readonly string[];
};

const WORD = /^[a-z0-9-]+$/;
const DATASET = /^[a-z0-9-]+@\d+\.\d+\.\d+$/;

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const facetCheck = (values: readonly string[]) => (text: string) =>
  text.split(',').every((value) => values.some((each) => each.toLowerCase() === value));

const isQuestion = (text: string) => readQuestion(text) !== null || text.startsWith('compare?');

/** A part that is named to the reader is cut after so many characters. */
const LONGEST_PART = 80;

/** By the name of a part: whether its text can be read. What is not listed is anything. */
const READABLE: Readonly<Record<string, (text: string) => boolean>> = {
  v: (text) => VIEW_MODES.some((mode) => mode === text),
  all: (text) => text === '1',
  n: (text) => text.includes('~') && !text.endsWith('~'),
  l: (text) => text === 'fr' || text === 'en',
  q: isQuestion,
  d: (text) => DATASET.test(text),
  story: (text) => WORD.test(text),
  step: (text) => WORD.test(text),
  fk: facetCheck(FACET_VALUES.kinds),
  ft: facetCheck(FACET_VALUES.relationTypes),
  fs: facetCheck(FACET_VALUES.signs),
  fm: facetCheck(FACET_VALUES.modalities),
  fg: facetCheck(FACET_VALUES.generalities),
  // What was packed and is whole was unpacked before.
  z: () => false,
};

/** The parts of a fragment that cannot be read, and the dataset that it says it was made with. */
export function readLink(fragment: string): { dataset: string | null; unreadable: string[] } {
  let dataset: string | null = null;
  const unreadable = fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => {
      if (part === '') return false;
      const [name = '', raw] = part.split(/=(.*)/su);
      const text = raw === undefined ? null : decode(raw);
      if (text === null || !(READABLE[name]?.(text) ?? true)) return true;
      if (name === 'd') dataset = text;
      return false;
    })
    .map((part) => (part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART)}…` : part));
  return { dataset, unreadable };
}

/** Ids of entities, claims and passages, and not those that the page makes up for bundles and groups. */
const isId = (id: string) => /^(?:[a-z-]+\/[a-z0-9-]+|[a-z]\d*(?:\.\d+)?\.[pn]\d+)$/.test(id);

function idsOfQuestion(question: TraceQuestion | null): string[] {
  if (!question) return [];
  if (question.ask === 'paths') return [...question.between, ...question.via, ...question.avoid];
  const id = question.ask === 'influence' ? question.of : question.through;
  return id === null ? [] : [id];
}

/** Every id that a link names, each once. */
export function idsOfLink({ view, chosen, tracing }: Linked): string[] {
  const { additions, hidden, pinned, about, compared, focus } = view;
  const ids = [
    ...idsOf({ additions }),
    ...additions.flatMap(({ by }) => by ?? []),
    ...hidden,
    ...pinned,
    ...compared,
    ...(focus ? [...focus.around, ...focus.extra] : []),
    ...(about === null ? [] : [about]),
    ...chosen,
    ...idsOfQuestion(tracing.question),
    ...(tracing.key?.split(',') ?? []),
  ];
  return [...new Set(ids)].filter(isId);
}

type Now = (id: string) => string | null;

const all = (ids: readonly string[], now: Now): string[] => [...new Set(ids.flatMap((id) => now(id) ?? []))];

function questionNow(question: TraceQuestion | null, now: Now): TraceQuestion | null {
  if (question?.ask === 'paths') {
    const { between, via, avoid } = question;
    return { ...question, between: all(between, now), via: all(via, now), avoid: all(avoid, now) };
  }
  if (question?.ask === 'influence') return { ...question, of: question.of && now(question.of) };
  if (question?.ask === 'loops' && question.through !== null) {
    const through = now(question.through);
    return through === null ? null : { ...question, through };
  }
  return question;
}

function viewNow(view: View, now: Now): View {
  const { additions, hidden, pinned, about, compared, focus, positions } = view;
  const known = new Set<string>();
  const left = additions.flatMap(({ by, ids }) => {
    const fresh = all(ids, now).filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
    return fresh.length > 0 ? [{ by: by && now(by), ids: fresh }] : [];
  });
  const around = focus ? all(focus.around, now) : [];
  return {
    ...view,
    additions: left,
    hidden: all(hidden, now),
    pinned: all(pinned, now),
    compared: all(compared, now),
    about: about && now(about),
    focus: focus && around.length > 0 ? { ...focus, around, extra: all(focus.extra, now) } : null,
    positions: Object.fromEntries(
      Object.entries(positions).flatMap(([id, at]) => {
        const name = now(id);
        return name === null ? [] : [[name, at]];
      }),
    ),
  };
}

/** The same with successors in place of retired ids, and without what is no longer there. */
export function linkNow({ view, chosen, tracing }: Linked, fates: ReadonlyMap<string, Fate>): Linked {
  const now: Now = (id) => {
    const fate = fates.get(id);
    if (!fate || fate.state === 'CURRENT') return id;
    return fate.successor ?? null;
  };
  const { key } = tracing;
  const way = key?.split(',').map(now) ?? [];
  return {
    view: viewNow(view, now),
    chosen: all(chosen, now),
    tracing: {
      question: questionNow(tracing.question, now),
      key: key === null || way.includes(null) ? null : way.join(','),
    },
  };
}

/** What is to be said of a link; null if it opens as it was made. */
export function reportOf(
  fates: readonly Fate[],
  unreadable: readonly string[],
  madeWith: string | null,
): LinkReport | null {
  const gone = fates.filter(({ state }) => state !== 'CURRENT');
  if (gone.length === 0 && unreadable.length === 0 && madeWith === null) return null;
  return {
    madeWith,
    replaced: gone.flatMap(({ id, successor }) => (successor ? [{ id, successor }] : [])),
    retired: gone.flatMap(({ id, state, successor }) => (state === 'RETIRED' && !successor ? [id] : [])),
    unknown: gone.flatMap(({ id, state }) => (state === 'UNKNOWN' ? [id] : [])),
    unreadable,
  };
}
