/** A question about paths, influences or loops, as the panel asks it; the view's filter goes with it. */
export type PathsQuestion = {
  readonly ask: 'paths';
  /** Ends, A first; fewer than two ask nothing yet. */
  readonly between: readonly string[];
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly directed: boolean;
  readonly maxHops: number;
  /** Null for all up to `maxHops`. */
  readonly shortest: number | null;
};
export type InfluenceQuestion = {
  readonly ask: 'influence';
  readonly of: string | null;
  readonly direction: 'DOWNSTREAM' | 'UPSTREAM';
  readonly maxHops: number;
};
export type LoopsQuestion = {
  readonly ask: 'loops';
  /** Null for loops anywhere. */
  readonly through: string | null;
  readonly maxHops: number;
};
export type TraceQuestion = PathsQuestion | InfluenceQuestion | LoopsQuestion;
export type Ask = TraceQuestion['ask'];

/** Ends that a question about paths may have, and entities to go through or to avoid. */
export const MOST = { ends: 5, via: 5, avoid: 50 } as const;
export const HOPS = { paths: 8, influence: 6, loops: 8 } as const;
/** Numbers of shortest paths on offer; null is all of them. */
export const SHORTEST: readonly (number | null)[] = [5, 10, 20, 50, null];

const DEFAULT_HOPS = { paths: 4, influence: 3, loops: 6 } as const;
const DEFAULT_SHORTEST = 5;

export function pathsBetween(ids: readonly string[]): PathsQuestion {
  return {
    ask: 'paths',
    between: [...new Set(ids)].slice(0, MOST.ends),
    via: [],
    avoid: [],
    directed: false,
    maxHops: DEFAULT_HOPS.paths,
    shortest: DEFAULT_SHORTEST,
  };
}

export function influenceOf(of: string | null): InfluenceQuestion {
  return { ask: 'influence', of, direction: 'DOWNSTREAM', maxHops: DEFAULT_HOPS.influence };
}

export function loopsThrough(through: string | null): LoopsQuestion {
  return { ask: 'loops', through, maxHops: DEFAULT_HOPS.loops };
}

/** Every entity that the question names. */
export function namedIn(question: TraceQuestion): string[] {
  if (question.ask === 'paths') return [...question.between, ...question.via, ...question.avoid];
  const id = question.ask === 'influence' ? question.of : question.through;
  return id === null ? [] : [id];
}

/**
 * What T asks for: several chosen entities become the ends; one is the next end of the paths asked for
 * already, or the first of new ones.
 */
export function traceFrom(now: TraceQuestion | null, ids: readonly string[]): PathsQuestion {
  const [only, ...others] = ids;
  const open = now?.ask === 'paths' && now.between.length > 0 && now.between.length < MOST.ends ? now : null;
  if (only === undefined || others.length > 0 || !open) return pathsBetween(ids);
  return { ...open, between: [...new Set([...open.between, only])] };
}

/** The same matter asked in another way. */
export function askedAs(ask: Ask, now: TraceQuestion): TraceQuestion {
  if (ask === now.ask) return now;
  const [first] = now.ask === 'paths' ? now.between : namedIn(now);
  if (ask === 'paths') return pathsBetween(first === undefined ? [] : [first]);
  return ask === 'influence' ? influenceOf(first ?? null) : loopsThrough(first ?? null);
}

/** Letter of an end, by its place: A, B… */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Letters of a question's ends. */
export function marksOf(question: TraceQuestion | null): ReadonlyMap<string, string> {
  const ends = question?.ask === 'paths' ? question.between : [];
  return new Map(ends.map((id, index) => [id, letterOf(index)]));
}

/** Writes a question in the API's one short form: defaults left out, sets sorted. The filter is the view's. */
export function writeQuestion(question: TraceQuestion): string {
  const parts: string[] = [];
  const add = (name: string, value: string | number | null, fallback: string | number = '') => {
    if (value !== null && value !== '' && value !== fallback) parts.push(`${name}=${value}`);
  };
  if (question.ask === 'paths') {
    add('between', question.between.join(','));
    add('via', [...question.via].sort().join(','));
    add('avoid', [...question.avoid].sort().join(','));
    add('directed', question.directed ? 'yes' : '');
    add('hops', question.maxHops, DEFAULT_HOPS.paths);
    add('shortest', question.shortest ?? 'all', DEFAULT_SHORTEST);
  } else if (question.ask === 'influence') {
    add('of', question.of);
    add('direction', question.direction, 'DOWNSTREAM');
    add('hops', question.maxHops, DEFAULT_HOPS.influence);
  } else {
    add('through', question.through);
    add('hops', question.maxHops, DEFAULT_HOPS.loops);
  }
  return `${question.ask}?${parts.join('&')}`;
}

/** Reads a written question; what is odd in it has its default. Null if it is none of these three. */
export function readQuestion(text: string): TraceQuestion | null {
  const [ask = '', rest = ''] = text.split(/\?(.*)/su);
  const parts = new Map(rest.split('&').map((part) => part.split(/=(.*)/su).slice(0, 2) as [string, string]));
  const list = (name: string) => [...new Set((parts.get(name) ?? '').split(','))].filter((id) => id !== '');
  const number = (name: string, fallback: number) => {
    const value = Number(parts.get(name) ?? fallback);
    return Number.isInteger(value) ? value : fallback;
  };
  const one = (name: string) => parts.get(name) || null;
  if (ask === 'paths') {
    return {
      ...pathsBetween(list('between')),
      via: list('via'),
      avoid: list('avoid'),
      directed: parts.get('directed') === 'yes',
      maxHops: number('hops', DEFAULT_HOPS.paths),
      shortest: parts.get('shortest') === 'all' ? null : number('shortest', DEFAULT_SHORTEST),
    };
  }
  if (ask === 'influence') {
    const direction = parts.get('direction') === 'UPSTREAM' ? 'UPSTREAM' : 'DOWNSTREAM';
    return { ...influenceOf(one('of')), direction, maxHops: number('hops', DEFAULT_HOPS.influence) };
  }
  if (ask === 'loops')
    return { ...loopsThrough(one('through')), maxHops: number('hops', DEFAULT_HOPS.loops) };
  return null;
}
