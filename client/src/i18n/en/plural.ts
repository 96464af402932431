import { isPluralName, type Named } from '../numbers.ts';

/** Where a noun phrase ends and what is said of it begins: "Poles | of Bretagne", "Jobs | rich in new skills". */
const AFTER_HEAD =
  /^(of|for|to|in|on|at|by|from|with|across|before|between|around|below|among|as|not|that|who|whose|too|built|born|made|used|using|needed|arising|breaking|crossing|expecting|going|linking|limited|bounded|kept|strongly|identified|labelled|trained|active|rich)$/;
/** Verbs that a name can begin with: what is done is one thing. */
const DOING = /^(bringing|building|making|recruiting|taking)$/i;
/** Singular though they end in s: Latin and Greek words, names of fields. */
const SINGULAR_S = /(ss|us|is|ics)$|^(bias|lens|means|news|series)$/i;
const PLURAL_ICS = /^(dynamics|bioplastics|plastics|statistics|tactics)$/i;

function wordIsPlural(word: string): boolean {
  if (PLURAL_ICS.test(word)) return true;
  return /s$/.test(word) && !SINGULAR_S.test(word);
}

/** Decided by its head, the last word before what is said of it. */
function headIsPlural(label: string): boolean {
  const words = label.split(' ');
  if (/^\d+$/.test(words[0]!) && Number(words[0]) > 1 && Number(words[0]) < 1_000) return true;
  if (/^[A-Z]+$/.test(words[0]!) && words.length === 1) return false;
  if (DOING.test(words[0]!)) return false;
  const end = words.findIndex((word, at) => at > 0 && !words[at - 1]!.endsWith(',') && AFTER_HEAD.test(word));
  const phrase = end < 0 ? words : words.slice(0, end);
  const and = phrase.indexOf('and');
  if (and === 1 && phrase.length === 3) return true;
  return wordIsPlural(phrase.at(-1)!) || (and > 0 && wordIsPlural(phrase[and - 1]!));
}

/** True if a verb after that name is in the plural: "Strategic ruptures raise". */
export function isPluralEn(named: Named): boolean {
  // "The United States is": a territory is one thing.
  return named.kind !== 'REGION' && isPluralName(named, headIsPlural);
}
