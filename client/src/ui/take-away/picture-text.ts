import type { TakeAwayStudyQuery } from '../../api/generated/graphql.ts';
import type { PictureText } from '../../graph/svg/picture-types.ts';
import type { TakeAwayMessages } from '../../i18n/fr/take-away.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Language } from '../../i18n/numbers.ts';
import { englishTypography, frenchTypography } from '../../i18n/typography.ts';
import type { Scene } from '../../model/scene-types.ts';
import { pictureLegend } from './picture-legend.ts';

export type TakenStudy = NonNullable<TakeAwayStudyQuery['study']>;

/** An address longer than this is printed without the places of nodes, which its link keeps. */
const LONG_LINK = 300;

/** A date as the language writes it: "24 novembre 2026", "1er décembre 2026". */
export function writtenDate(date: Date, language: Language): string {
  const written = date.toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long' });
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/** What is printed of an address. */
export function shownLink(href: string): string {
  return href.length <= LONG_LINK ? href : href.replace(/&p=[^&]*/, '');
}

export type PictureTextInput = {
  scene: Scene;
  title: string;
  href: string;
  study: TakenStudy;
  date: Date;
  language: Language;
  messages: Messages;
  takeAway: TakeAwayMessages;
};

/** All that is written around a scene in a picture. */
export function pictureText(input: PictureTextInput): PictureText {
  const { scene, title, href, study, date, language, messages, takeAway } = input;
  const { pictureText: text, content } = takeAway;
  const set = language === 'fr' ? frenchTypography : englishTypography;
  const what = content(scene.shown.entities, scene.shown.relations);
  return {
    lang: language,
    title,
    subtitle: what,
    legend: pictureLegend(scene, { words: messages.words, text }),
    sources: [
      set(study.title),
      text.by(study.authors.join(', '), [study.publisher, study.date].filter(Boolean).join(', ')),
      text.version(study.version, writtenDate(date, language), study.licence),
    ],
    link: { href, shown: shownLink(href) },
    description: text.description(title, what),
  };
}
