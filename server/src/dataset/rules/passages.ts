import type { Finding, Rule } from '../check.ts';
import type { Draft } from '../draft.ts';

/** Every passage is accounted for, once, and stands in its section in order. */
export const checkPassages: Rule = function* (draft) {
  const giving = new Set(draft.claims.flatMap(({ value }) => value.evidence.map(({ passage }) => passage)));
  for (const { value } of draft.entities) {
    for (const { passage } of value.unassignedFigures?.evidence ?? []) giving.add(passage);
  }
  for (const record of draft.passages) {
    const { id, noClaims } = record.value;
    if (!giving.has(id) && noClaims === undefined) {
      yield {
        record,
        message: `passage ${id} gives no claim and does not say why`,
        allowed: 'claims that rest on it, or noClaims',
      };
    }
    if (giving.has(id) && noClaims !== undefined) {
      yield {
        record,
        path: ['noClaims'],
        message: `stands on ${id}, which claims rest on`,
        allowed: 'claims, or noClaims',
      };
    }
    if (noClaims?.reason === 'REPETITION' && noClaims.of === undefined) {
      yield {
        record,
        path: ['noClaims', 'of'],
        message: 'is missing beside REPETITION',
        allowed: 'the passage that it repeats',
      };
    }
    if (noClaims?.of !== undefined && noClaims.reason !== 'REPETITION') {
      yield {
        record,
        path: ['noClaims', 'of'],
        message: `stands beside ${noClaims.reason}`,
        allowed: 'only beside REPETITION',
      };
    }
  }
  yield* order(draft);
};

/**
 * Paragraphs count from 1 without a gap, unless the missing one is retired: a gap may be a passage that
 * was forgotten. Footnotes keep the study's numbers, which run on from section to section.
 */
function* order({ passages, retired }: Draft): Iterable<Finding> {
  const gone = new Set(retired.map(({ value }) => value.id));
  const last = new Map<string, number>();
  for (const record of passages) {
    const { id, section, kind } = record.value;
    const [, prefix, series, digits] = /^(.+)\.([pn])(\d+)$/.exec(id)!;
    const number = Number(digits);
    if (prefix !== section) {
      yield {
        record,
        path: ['id'],
        message: `"${id}" stands in section ${section}`,
        allowed: `an id that begins with "${section}."`,
      };
    }
    if ((series === 'n') !== (kind === 'FOOTNOTE')) {
      yield {
        record,
        path: ['kind'],
        message: `"${id}" is ${kind}`,
        allowed:
          series === 'n' ? 'FOOTNOTE for an id such as "s1.n8"' : 'FOOTNOTE only for an id such as "s1.n8"',
      };
    }
    const key = `${section} ${series}`;
    const before = last.get(key);
    let expected = before === undefined ? 1 : before + 1;
    while (series === 'p' && expected < number && gone.has(`${section}.p${expected}`)) expected++;
    if (series === 'p' ? number !== expected : before !== undefined && number <= before) {
      yield {
        record,
        path: ['id'],
        message: `"${id}" is out of order`,
        allowed: `"${section}.${series}${expected}"`,
      };
    }
    last.set(key, number);
  }
}
