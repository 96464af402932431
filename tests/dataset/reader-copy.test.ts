import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutAtSpans, locatedCopy, partsOf } from '../../client/src/state/copy.ts';
import { locateStudy } from '../../server/src/dataset/locate.ts';
import { readStudy } from '../../server/src/dataset/read.ts';
import { smallStudy, smallStudyCopy } from '../support/study-folders.ts';

async function openSmallStudy() {
  const { dataset } = await readStudy(smallStudy);
  if (!dataset) throw new Error('the small study has problems');
  const text = readFileSync(smallStudyCopy, 'utf8');
  const spans = dataset.claims.flatMap(({ id, evidence }) =>
    evidence.map(({ passage, start, end }) => ({ claim: id, passage, start, end: end ?? null })),
  );
  const asked = spans.map(({ passage, start, end }) => ({ passage, start, end: end ?? undefined }));
  const located = locateStudy(text, dataset.passages, asked);
  return {
    dataset,
    text,
    copy: locatedCopy('small-study.txt', text, located.passages, spans, located.spans),
  };
}

test('all of the small study is found in its copy', async () => {
  const { dataset, copy } = await openSmallStudy();
  const ofSpans = dataset.claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const ofPassages = dataset.passages.length;
  expect(copy.missing).toEqual([]);
  expect(copy.counts).toEqual({ passages: ofPassages, ofPassages, spans: ofSpans, ofSpans });
});

test('the parts of the copy hold every letter of it once, and only spaces besides are left out', async () => {
  const { text, copy } = await openSmallStudy();
  const parts = partsOf(copy);
  const stretches = parts.flatMap((part) => [...part.stretches]).sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of stretches) {
    expect(text.slice(at, start).trim()).toBe('');
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
  const shown = parts.flatMap((part) => (part.kind === 'passage' ? [part.id] : []));
  expect(shown.toSorted()).toEqual([...copy.passages.keys()].toSorted());
});

test('every claim marks a piece of the passages it rests on', async () => {
  const { dataset, copy } = await openSmallStudy();
  const parts = new Map(
    partsOf(copy).flatMap((part) => (part.kind === 'passage' ? [[part.id, part.stretches] as const] : [])),
  );
  const unmarked = dataset.claims.flatMap(({ id, evidence }) =>
    evidence
      .filter(({ passage }) => {
        const pieces = cutAtSpans(parts.get(passage) ?? [], copy.spans.get(passage) ?? []);
        return !pieces.some(({ claims }) => claims.includes(id));
      })
      .map(({ passage }) => `${id} in ${passage}`),
  );
  expect(unmarked).toEqual([]);
});
