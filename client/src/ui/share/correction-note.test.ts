import { expect, it } from 'vitest';
import { sharingFr } from '../../i18n/fr/sharing.ts';
import { correctionNote } from './correction-note.ts';

it('names claim, data, evidence and link, and leaves room for what is wrong', () => {
  const note = correctionNote(
    {
      id: 'claim/a',
      dataset: 's@1.0.0',
      statement: 'A favorise B.',
      source: { id: 'factor/a', label: 'A' },
      target: { id: 'outcome/b', label: 'B' },
      word: 'favorise',
      evidence: [
        { passage: 's1.p2', where: 'Section 1, ¶ 2', start: 'dans A', end: 'à B' },
        { passage: 't1.p3', where: 'Tableau 1, ligne 3', start: 'A B', end: null },
      ],
      href: 'https://m.example/#s=claim/a',
    },
    sharingFr.correction,
  );
  expect(note).toBe(`Correction proposée

Affirmation : claim/a
Données : s@1.0.0
Énoncé : A favorise B.
Relation : A (factor/a) → favorise → B (outcome/b)
Repose sur :
- s1.p2 (Section 1, ¶ 2) « dans A » … « à B »
- t1.p3 (Tableau 1, ligne 3) « A B »
Lien : https://m.example/#s=claim/a

Ce qui ne va pas, et ce que dit l'étude :
`);
});
