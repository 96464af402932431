import { expect, it } from 'vitest';
import { copyOfServer } from './served-copy.ts';

it('strings passages together, each with its spans where they stand in the whole', () => {
  const counts = { passages: 2, ofPassages: 3, spans: 2, ofSpans: 3 };
  const copy = copyOfServer(
    'm.example',
    [
      { id: 's1.p1', fullText: { text: 'Un pôle agit.', spans: [{ claim: 'claim/a', start: 3, end: 7 }] } },
      { id: 's1.p2', fullText: null },
      { id: 's1.p3', fullText: { text: 'Puis deux.', spans: [{ claim: 'claim/b', start: 0, end: 4 }] } },
    ],
    counts,
  );
  expect(copy).toEqual({
    name: 'm.example',
    text: 'Un pôle agit.\n\nPuis deux.',
    passages: new Map([
      ['s1.p1', [{ start: 0, end: 13 }]],
      ['s1.p3', [{ start: 15, end: 25 }]],
    ]),
    missing: ['s1.p2'],
    spans: new Map([
      ['s1.p1', [{ claim: 'claim/a', start: 3, end: 7 }]],
      ['s1.p3', [{ claim: 'claim/b', start: 15, end: 19 }]],
    ]),
    counts,
  });
  const span = copy.spans.get('s1.p3')?.[0];
  expect(copy.text.slice(span?.start, span?.end)).toBe('Puis');
});
