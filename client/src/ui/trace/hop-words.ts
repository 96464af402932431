import type { TraceHopFragment } from '../../api/generated/graphql.ts';
import type { Named } from '../../i18n/numbers.ts';
import type { VocabularyWords } from '../../i18n/vocabulary.ts';

/** What stands between two entities of a way, in a word, read in walking direction, from the first if it is known: "mène", "est freiné par". */
export function wordOfHop(hop: TraceHopFragment, words: VocabularyWords, from?: Named): string {
  const many = from !== undefined && words.isPlural(from);
  if (hop.sign) return words.signs[hop.sign][many ? 3 : 0];
  const [first] = hop.carrying;
  if (!first) return '';
  const verb = first.sign ? words.signs[first.sign] : words.relations[first.type];
  if (first.source.id !== hop.from.id) return verb[1];
  return verb[many ? 3 : 0];
}

/** "1, 2 et 3", by the page's language. */
export function listOf(numbers: readonly number[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(numbers.map(String));
}
