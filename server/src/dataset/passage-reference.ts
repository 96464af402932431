/** How a language speaks of a passage: each gives the whole name. */
export type ReferenceWords = {
  introduction(number: string): string;
  paragraph(section: string, number: string): string;
  footnote(number: string): string;
  box(box: string, number: string): string;
  table(table: string, number: string): string;
};

/** Names a passage from its id: `s2.1.p5` → "Section 2.1, ¶ 5"; an id of another form stays as it is. */
export function passageReference(id: string, words: ReferenceWords): string {
  const match = /^([sbt])([\d.]*?)\.?([pn])(\d+)$/.exec(id);
  if (!match) return id;
  const [, place, section, sort, number] = match as unknown as [string, string, string, string, string];
  if (sort === 'n') return words.footnote(number);
  if (place === 'b') return words.box(section, number);
  if (place === 't') return words.table(section, number);
  if (section === '0') return words.introduction(number);
  return words.paragraph(section, number);
}
