import type {
  ListedEntityFragment,
  TraceHopFragment,
  TraceLoopFragment,
  TracePathFragment,
} from '../api/generated/graphql.ts';
import { marksOf, type TraceQuestion } from './trace-question.ts';

/** A path, a route of influences or a loop, as it is listed, lit up and read. */
export type Way = {
  /** Ids of its entities, in order: what it is known by in the address. */
  key: string;
  /** In order; a loop leads back to the first. */
  entities: readonly ListedEntityFragment[];
  hops: readonly TraceHopFragment[];
} & (
  | { sort: 'path' | 'route'; path: TracePathFragment }
  | { sort: 'loop'; polarity: TraceLoopFragment['polarity'] }
);

const keyOf = (entities: readonly { id: string }[]): string => entities.map(({ id }) => id).join(',');

export function wayOfPath(path: TracePathFragment, sort: 'path' | 'route' = 'path'): Way {
  const { entities, hops } = path;
  return { key: keyOf(entities), entities, hops, sort, path };
}

export function wayOfLoop({ entities, hops, polarity }: TraceLoopFragment): Way {
  return { key: keyOf(entities), entities, hops, sort: 'loop', polarity };
}

/** What is traced: the question, the way chosen by its key and, once answered, itself. */
export type Tracing = {
  /** Null: nothing is traced, the legend stands in the panel's place. */
  question: TraceQuestion | null;
  /** Key of the chosen way. */
  key: string | null;
  way: Way | null;
  /** The way under the pointer or the focus. */
  preview: Way | null;
  /** Hop that is being read, from 0; null for the whole way. */
  step: number | null;
  /** On a phone: the panel covers the graph. */
  screen: boolean;
  /** Where there is no room for list and reading side by side: the chosen way is read in the list's place. */
  reading: boolean;
  /** Just opened by the reader: the panel takes the focus. */
  opened: boolean;
};

export const NOTHING_TRACED: Tracing = {
  question: null,
  key: null,
  way: null,
  preview: null,
  step: null,
  screen: false,
  reading: false,
  opened: false,
};

/** Asks another question: what was chosen in the answer to the one before is let go. */
export function asking(question: TraceQuestion | null): Tracing {
  return { ...NOTHING_TRACED, question, screen: question !== null };
}

/** Chooses a way; the one that is chosen already is let go. */
export function choosing(now: Tracing, way: Way): Tracing {
  const off = now.way?.key === way.key;
  return {
    ...now,
    key: off ? null : way.key,
    way: off ? null : way,
    preview: null,
    step: null,
    reading: false,
  };
}

/** The answer came, or came anew in another language: takes the chosen way from it. */
export function answered(now: Tracing, ways: readonly Way[]): Tracing {
  const way = now.key === null ? null : (ways.find(({ key }) => key === now.key) ?? null);
  return way === now.way ? now : { ...now, way };
}

/** What the scene shows of it. */
export type TraceDrawing = {
  marks: ReadonlyMap<string, string>;
  /** Claim id → number of its hop, from 1. */
  steps: ReadonlyMap<string, number>;
  /** What stays bright; null: nothing is dimmed. */
  spotlight: ReadonlySet<string> | null;
};

/** Ids of a hop's ends and of the claims it is read by. */
function idsOfHop(hop: TraceHopFragment): string[] {
  return [hop.from.id, hop.to.id, ...hop.carrying.map(({ id }) => id)];
}

/** Letters at the ends, numbers on the hops, everything else dimmed; while a hop is read, it alone has its number. */
export function drawingOf({ question, way, preview, step }: Tracing): TraceDrawing {
  const marks = marksOf(question);
  const shown = preview ?? way;
  if (!shown) return { marks, steps: new Map(), spotlight: null };
  const read = shown === way ? step : null;
  const steps = new Map(
    shown.hops.flatMap(({ carrying }, index) =>
      read === null || read === index ? carrying.map(({ id }) => [id, index + 1] as const) : [],
    ),
  );
  return { marks, steps, spotlight: new Set(shown.hops.flatMap(idsOfHop)) };
}
