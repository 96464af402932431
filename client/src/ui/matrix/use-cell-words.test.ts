import { expect, it } from 'vitest';
import { vocabularyEn } from '../../i18n/en/vocabulary.ts';
import { vocabularyFr } from '../../i18n/fr/vocabulary.ts';
import { MATRIX_MESSAGES } from '../../i18n/matrix-messages.ts';
import type { MarkSort, MatrixCell } from '../../model/matrix.ts';
import { cellWords } from './use-cell-words.ts';

const english = cellWords('acts', vocabularyEn, MATRIX_MESSAGES.en.matrix);
const french = cellWords('acts', vocabularyFr, MATRIX_MESSAGES.fr.matrix);

/** A cell from factors to effects with so many claims of each mark. */
function cell(counts: Partial<Record<MarkSort, number>>, hidden = 0): MatrixCell {
  const claims = Object.entries(counts).flatMap(([mark, count]) =>
    Array.from({ length: count }, (_, at) => ({
      id: `claim/${mark}-${at}`,
      type: 'INFLUENCES' as const,
      source: 'factor/a',
      target: 'outcome/b',
      sign:
        mark === 'UNSIGNED' || mark === 'DENIED' ? null : (mark as Exclude<MarkSort, 'UNSIGNED' | 'DENIED'>),
      modality: 'OBSERVED' as const,
      negated: mark === 'DENIED',
    })),
  );
  return { id: 'cell:factor~outcome', source: 'factor', target: 'outcome', claims, hidden };
}

const ONE = { POSITIVE: 1, NEGATIVE: 1, MIXED: 1, NONE: 1, UNSPECIFIED: 1, UNSIGNED: 1, DENIED: 1 };
const TWO = { POSITIVE: 2, NEGATIVE: 2, MIXED: 2, NONE: 2, UNSPECIFIED: 2, UNSIGNED: 2, DENIED: 2 };

it('reads a cell out in English, each verb agreeing with its count', () => {
  const nameOf = (of?: MatrixCell) => english.nameOf('Factor', 'Effect', of);
  expect([nameOf(cell(ONE, 1)), nameOf(cell(TWO, 2))]).toEqual([
    'Factor acts on Effect: 1 raises, 1 lowers, 1 mixed, 1 no effect, 1 sign not given, 1 unsigned, 1 denied, 1 hidden by your filter',
    'Factor acts on Effect: 2 raise, 2 lower, 2 mixed, 2 no effect, 2 sign not given, 2 unsigned, 2 denied, 2 hidden by your filter',
  ]);
  expect(nameOf(cell({ POSITIVE: 1, NEGATIVE: 1_200 }))).toBe('Factor acts on Effect: 1 raises, 1,200 lower');
  expect([nameOf(), nameOf(cell({}, 3))]).toEqual([
    'Factor acts on Effect: no relation',
    'Factor acts on Effect: 3 hidden by your filter',
  ]);
});

it('reads a cell out in French, each word agreeing with its count', () => {
  const nameOf = (of: MatrixCell) => french.nameOf('Facteur', 'Effet', of).replaceAll('\u00a0', ' ');
  expect([nameOf(cell(ONE, 1)), nameOf(cell(TWO, 2))]).toEqual([
    'Facteur agit sur Effet : 1 favorise, 1 freine, 1 effet mêlé, 1 sans effet, 1 sens non dit, 1 sans signe, 1 démentie, 1 masquée par votre filtre',
    'Facteur agit sur Effet : 2 favorisent, 2 freinent, 2 effets mêlés, 2 sans effet, 2 sens non dit, 2 sans signe, 2 démenties, 2 masquées par votre filtre',
  ]);
});
