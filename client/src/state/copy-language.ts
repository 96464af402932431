/** Words that make up a good part of any text of a language, and are rare in the others. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  fr: ['les', 'des', 'une', 'dans', 'pour', 'est', 'par', 'sur', 'du', 'au', 'aux', 'qui', 'le', 'et'],
  en: ['the', 'of', 'and', 'to', 'is', 'that', 'for', 'with', 'are', 'which', 'this', 'by', 'from', 'it'],
  de: ['der', 'die', 'und', 'das', 'ist', 'den', 'von', 'mit', 'für', 'auf', 'nicht', 'eine', 'auch', 'zu'],
  es: ['los', 'las', 'del', 'una', 'por', 'con', 'para', 'como', 'más', 'y', 'el', 'pero', 'su', 'al'],
  it: ['il', 'di', 'che', 'per', 'della', 'sono', 'gli', 'con', 'una', 'nel', 'dei', 'più', 'è', 'delle'],
};

/** Words looked at. */
const SAMPLE = 4000;
/** Share of common words that a running text of the language has at least. */
const LEAST_SHARE = 0.08;

/** The language that a text is written in, of French, English, German, Spanish and Italian; null if it is hard to say. */
export function languageOf(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  const shares = Object.entries(COMMON).map(([language, common]) => {
    const set = new Set(common);
    return { language, share: words.filter((word) => set.has(word)).length / words.length };
  });
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return words.length >= 20 && best.share >= LEAST_SHARE ? best.language : null;
}
