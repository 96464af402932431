import type { PassageToLocate } from '../dataset/locate.ts';
import type { GraphEngine } from '../engine/engine.ts';
import { statement } from '../engine/statements.ts';
import { createPassageRepository } from '../modules/passage/passage.repository.ts';
import type { ClaimSpan } from './copy-texts.ts';

/** A study with more passages or spans than this is no text that one reads. */
const MOST_PASSAGES = 5_000;
const MOST_SPANS = 50_000;

const spansOf = statement('copy/spans');

/** The passages of a dataset, in the study's order, and the spans of its claims. Throws `EngineError`, or if there are too many. */
export async function readWhatToLocate(
  graph: GraphEngine,
  dataset: string,
): Promise<{ passages: PassageToLocate[]; spans: ClaimSpan[] }> {
  const { page } = createPassageRepository(
    (asked, params) => graph.read(asked, params),
    () => {},
  );
  const [passages, rows] = await Promise.all([
    page(dataset, { sections: null, withoutClaims: false }, { after: null, limit: MOST_PASSAGES + 1 }),
    graph.read(spansOf, { dataset, limit: MOST_SPANS + 1 }),
  ]);
  if (passages.length > MOST_PASSAGES || rows.length > MOST_SPANS) {
    throw new Error(`the study has more than ${MOST_PASSAGES} passages or ${MOST_SPANS} spans`);
  }
  return {
    passages: passages.map(({ id, kind, start, end }) => ({
      id,
      kind,
      locator: { start, end: end ?? undefined },
    })),
    spans: rows.map(({ claim, passage, opening, closing }) => ({
      claim: String(claim),
      passage: String(passage),
      start: String(opening),
      end: closing == null ? undefined : String(closing),
    })),
  };
}
