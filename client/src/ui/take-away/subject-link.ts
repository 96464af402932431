import type { Language } from '../../i18n/numbers.ts';
import type { TakeAwaySubject } from '../../state/take-away.ts';

const encode = (id: string): string => encodeURIComponent(id).replaceAll('%2F', '/');

/** The fragment of the page's address that shows a subject; what is read or asked stands in the present one. */
export function fragmentOf(subject: TakeAwaySubject, hash: string, language: Language): string {
  switch (subject.of) {
    case 'study':
      return `all=1&l=${language}`;
    case 'entity':
      return `n=~${encode(subject.id)}&s=${encode(subject.id)}&l=${language}`;
    default:
      return hash.replace(/^#/, '');
  }
}

/** The address that shows a subject. */
export function hrefOf(
  subject: TakeAwaySubject,
  { origin, pathname, hash }: Pick<Location, 'origin' | 'pathname' | 'hash'>,
  language: Language,
): string {
  return `${origin}${pathname}#${fragmentOf(subject, hash, language)}`;
}
