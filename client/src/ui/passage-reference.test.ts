import { expect, it } from 'vitest';
import { messagesFr } from '../i18n/fr/messages.ts';
import { passageReference } from './passage-reference.ts';

it('names paragraphs, footnotes, boxes and table rows', () => {
  const ids = ['s0.p2', 's1.p7', 's2.1.p5', 's1.n8', 'b1.p2', 't1.p10', 'front'];
  expect(ids.map((id) => passageReference(id, messagesFr.reference))).toEqual([
    'Présentation, ¶\u00a02',
    'Section 1, ¶\u00a07',
    'Section 2.1, ¶\u00a05',
    'Note 8',
    'Encadré 1, ¶\u00a02',
    'Tableau 1, ligne 10',
    'front',
  ]);
});
