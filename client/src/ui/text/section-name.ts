import type { ReadingMessages } from '../../i18n/fr/reading.ts';

/** Name of a section: the study's own sections have their number before it (`s2.1` → "2.1. Title"), boxes and tables name themselves. */
export function sectionName(id: string, title: string, words: ReadingMessages['reading']): string {
  const number = /^s([1-9][\d.]*)$/.exec(id)?.[1];
  return number ? words.section(number, title) : title;
}

/** Short name of a passage inside its section: `s2.1.p5` → "¶ 5"; an id of another form stays as it is. */
export function shortReference(id: string, words: ReadingMessages['reading']['short']): string {
  const match = /^([sbt])[\d.]*?\.?([pn])(\d+)$/.exec(id);
  if (!match) return id;
  const [, place, sort, number] = match as unknown as [string, string, string, string];
  if (sort === 'n') return words.footnote(number);
  return place === 't' ? words.row(number) : words.paragraph(number);
}
