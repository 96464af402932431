import type { TraceHopFragment } from '../../api/generated/graphql.ts';
import type { VocabularyWords } from '../../i18n/vocabulary.ts';

/** What stands between two entities of a way, in a word, read in walking direction: "mène", "est freiné par". */
export function wordOfHop(hop: TraceHopFragment, words: VocabularyWords): string {
  if (hop.sign) return words.signs[hop.sign][0];
  const [first] = hop.carrying;
  if (!first) return '';
  const verb = first.sign ? words.signs[first.sign] : words.relations[first.type];
  return verb[first.source.id === hop.from.id ? 0 : 1];
}

/** "1, 2 et 3", by the page's language. */
export function listOf(numbers: readonly number[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(numbers.map(String));
}
