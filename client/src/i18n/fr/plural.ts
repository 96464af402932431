import { isPluralName, type Named } from '../numbers.ts';

/** Nouns that end so in the singular too: the word after them decides. */
const SAME_IN_BOTH =
  /^(accès|avis|biais|bras|campus|cas|choix|concours|corps|cours|discours|parcours|pas|poids|prix|processus|progrès|propos|recours|relais|repas|savoir-faire|succès|temps|univers|voix)$/i;
const SMALL_WORDS = /^(à|aux?|avec|dans|de|des|du|en|les?|par|plus|pour|sans|sous|sur|très|vers)$/;
const ENDS_IN_PLURAL = /[sx]$/;

/** Decided by its head, which comes first: "Ruptures de stratégie", "71 pôles", "Pilotage et conduite de projet". */
function headIsPlural(label: string): boolean {
  const [first = '', second = '', third = ''] = label.split(' ');
  if (/^\d+$/.test(first)) return Number(first) > 1;
  if (/^(les|des)$/i.test(first)) return true;
  if (/^(l[ae]|une?)$/i.test(first)) return false;
  if (second === 'et' && /^\p{Ll}/u.test(third)) return true;
  if (SAME_IN_BOTH.test(first)) return ENDS_IN_PLURAL.test(second) && !SMALL_WORDS.test(second);
  return ENDS_IN_PLURAL.test(first) && !/^[A-Z]+$/.test(first);
}

/** True if a verb after that name is in the plural: "Ruptures de stratégie favorisent". */
export function isPluralFr(named: Named): boolean {
  // Of "Rhône-Alpes" and "États-Unis", the first part alone is looked at.
  if (named.kind === 'REGION') return ENDS_IN_PLURAL.test(named.label.split(/[- ]/, 1)[0]!);
  return isPluralName(named, headIsPlural);
}
