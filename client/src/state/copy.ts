import { LEAST_FOUND, type Stretch } from '../../../server/src/dataset/copy-parts.ts';
import type { Location } from '../../../server/src/dataset/locate.ts';
import { CopyError } from './copy-file.ts';
import { languageOf } from './copy-language.ts';
import type { Span } from './reading.ts';

export { partsOf, type Stretch } from '../../../server/src/dataset/copy-parts.ts';

/** Where the study stands in a copy. */
export type LocatedCopy = {
  name: string;
  text: string;
  /** By passage id, in the order of the study: where it stands, in pieces where others interrupt it. */
  passages: ReadonlyMap<string, readonly Stretch[]>;
  /** Ids of the passages that were not found, or not once. */
  missing: readonly string[];
  /** By passage id: the spans found in it. */
  spans: ReadonlyMap<string, readonly (Stretch & { claim: string })[]>;
  counts: { passages: number; ofPassages: number; spans: number; ofSpans: number };
};

/** The language the study is written in. */
const STUDY_LANGUAGE = 'fr';

/**
 * What was found of the study in a text. `locations` are those of the spans, in their order.
 *
 * @throws {CopyError} `OTHER_LANGUAGE`, `OTHER_TEXT` where it is not a copy of the study
 */
export function locatedCopy(
  name: string,
  text: string,
  passages: ReadonlyMap<string, Location>,
  spans: readonly Span[],
  locations: readonly Location[],
): LocatedCopy {
  const found = new Map<string, readonly Stretch[]>();
  for (const [id, location] of passages) if (location.status === 'found') found.set(id, location.ranges);
  if (found.size === 0 || found.size < passages.size * LEAST_FOUND) {
    const language = languageOf(text);
    if (language !== null && language !== STUDY_LANGUAGE) throw new CopyError('OTHER_LANGUAGE', language);
    throw new CopyError('OTHER_TEXT');
  }
  const bySpan = new Map<string, (Stretch & { claim: string })[]>();
  let spansFound = 0;
  for (const [index, { claim, passage }] of spans.entries()) {
    const location = locations[index];
    if (location?.status !== 'found') continue;
    spansFound++;
    const list = bySpan.get(passage) ?? [];
    list.push(...location.ranges.map(({ start, end }) => ({ start, end, claim })));
    bySpan.set(passage, list);
  }
  return {
    name,
    text,
    passages: found,
    missing: [...passages.keys()].filter((id) => !found.has(id)),
    spans: bySpan,
    counts: {
      passages: found.size,
      ofPassages: passages.size,
      spans: spansFound,
      ofSpans: spans.length,
    },
  };
}

/** A piece of text over which the same claims have their evidence. */
export type SpannedPiece = Stretch & { claims: readonly string[] };

/** Cuts stretches where a span begins or ends: pieces in order, each with the claims whose spans cover it. */
export function cutAtSpans(
  stretches: readonly Stretch[],
  spans: readonly (Stretch & { claim: string })[],
): SpannedPiece[] {
  return stretches.flatMap(({ start, end }) => {
    const inside = spans.filter((span) => span.start < end && span.end > start);
    const cuts = inside.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)]);
    const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((from, index) => {
      const to = edges[index + 1]!;
      const claims = inside.filter((span) => span.start <= from && span.end >= to).map(({ claim }) => claim);
      return { start: from, end: to, claims: [...new Set(claims)] };
    });
  });
}
