import type { Lang } from '../generated.ts';

/** Which of two texts a `lang` argument asks for; French if it was left out. */
export function inLanguage<Text>(lang: Lang | null | undefined, french: Text, english: Text): Text {
  return lang === 'EN' ? english : french;
}
