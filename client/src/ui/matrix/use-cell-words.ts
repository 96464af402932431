import type { MatrixMessages } from '../../i18n/fr/matrix.ts';
import type { VocabularyWords } from '../../i18n/vocabulary.ts';
import { countMarks, type MatrixCell } from '../../model/matrix.ts';
import type { MatrixTypes } from '../../model/matrix-cell.ts';
import { useMessages } from '../use-messages.ts';
import { useMatrixMessages } from './use-matrix-messages.ts';

/** Puts cells into a language's words. */
export function cellWords(
  types: MatrixTypes,
  words: Pick<VocabularyWords, 'signs' | 'relations'>,
  matrix: MatrixMessages['matrix'],
) {
  const verbs =
    types === 'all'
      ? [matrix.related, matrix.relatedBack]
      : types === 'acts'
        ? words.signs.UNSPECIFIED
        : words.relations[types];

  /** "7 favorisent, 1 freine, 3 sans effet" */
  const marksOf = ({ claims, hidden }: Pick<MatrixCell, 'claims' | 'hidden'>): string => {
    const counts = countMarks(claims).map(({ mark, count }) => matrix.count(mark, count));
    if (counts.length === 0 && hidden === 0) return matrix.nothing;
    return [...counts, ...(hidden > 0 ? [matrix.hidden(hidden)] : [])].join(', ');
  };
  return {
    /** What a row does to a column: "agit sur", read the other way "subit l'action de". */
    verb: verbs[0]!,
    verbBack: verbs[1]!,
    /** "Facteur agit sur Effet" */
    titleOf: (source: string, target: string) => `${source} ${verbs[0]} ${target}`,
    /** Read out: "Facteur agit sur Effet : 7 favorisent, 1 freine". */
    nameOf: (source: string, target: string, cell: MatrixCell | undefined) =>
      matrix.cell(source, verbs[0]!, target, marksOf(cell ?? { claims: [], hidden: 0 })),
  };
}

/** Puts cells into words. */
export function useCellWords(types: MatrixTypes) {
  const { words } = useMessages();
  const { matrix } = useMatrixMessages();
  return cellWords(types, words, matrix);
}
