const NBSP = '\u00a0';
const NARROW = '\u202f';

/**
 * French typography for a text written with plain spaces and straight apostrophes: no-break spaces
 * before `:` and inside « », narrow ones before `; ! ?`, a curly apostrophe, `§` and `¶` with their
 * number. A text that has them already stays as it is.
 */
export function frenchTypography(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/[ \u00a0\u202f]+([;!?])/g, `${NARROW}$1`)
    .replace(/[ \u00a0\u202f]+:/g, `${NBSP}:`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NBSP}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NBSP}»`)
    .replace(/([§¶]) (?=\d)/g, `$1${NBSP}`)
    .replace(/ %/g, `${NBSP}%`);
}

/** English typography for a text put together with spaces before its signs: English has none there. */
export function englishTypography(text: string): string {
  return text.replace(/[ \u00a0\u202f]+([:;!?])/g, '$1');
}

/** A text as a sentence: a full stop ends it, unless it has a mark of its own. */
export function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** Sets every text of a dictionary, and every text its functions give, in French typography. */
export function inFrenchTypography<T>(words: T): T {
  if (typeof words === 'string') return frenchTypography(words) as T;
  if (typeof words === 'function') {
    return ((...args: unknown[]) => inFrenchTypography(words(...args))) as T;
  }
  if (Array.isArray(words)) return words.map((each) => inFrenchTypography(each)) as T;
  if (typeof words === 'object' && words !== null) {
    return Object.fromEntries(
      Object.entries(words).map(([key, value]) => [key, inFrenchTypography(value)]),
    ) as T;
  }
  return words;
}
