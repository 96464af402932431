import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkCopy } from '../../server/src/dataset/check-copy.ts';
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import { normaliseText } from '../../server/src/dataset/locate/normalised-text.ts';
import { type Location, locateStudy } from '../../server/src/dataset/locate.ts';
import { formatProblem } from '../../server/src/dataset/problem.ts';
import { readStudy } from '../../server/src/dataset/read.ts';
import { displaceLetters, rehyphenate } from '../support/copy-variants.ts';
import { reportMissing } from '../support/missing.ts';
import { repository, smallStudy, smallStudyCopy } from '../support/study-folders.ts';

vi.setConfig({ testTimeout: 60_000 });

async function sound(folder: string): Promise<Dataset> {
  const { dataset, problems } = await readStudy(folder);
  if (dataset === null)
    throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return dataset;
}

/** What is not found exactly once, one line each. */
async function notFound(folder: string, copy: string): Promise<string[]> {
  const { draft } = await readStudy(folder);
  return checkCopy(draft, copy).problems.map((problem) => formatProblem(problem));
}

/**
 * How far, in letters, each place found in a variant of a copy lies from the place in the copy itself:
 * a variant moves letters only within a line.
 */
function greatestShift(dataset: Dataset, copy: string, variant: string): number {
  const spans = dataset.claims.flatMap(({ evidence }) => evidence);
  const lettersBefore = (text: string) => {
    const counts = new Int32Array(text.length + 1);
    for (const start of normaliseText(text).starts) counts[start + 1]! += 1;
    for (let offset = 1; offset <= text.length; offset++) counts[offset]! += counts[offset - 1]!;
    return (offset: number) => counts[offset]!;
  };
  const [inCopy, inVariant] = [lettersBefore(copy), lettersBefore(variant)];
  const places = [copy, variant].map((text) => {
    const { passages, spans: found } = locateStudy(text, dataset.passages, spans);
    return [...passages.values(), ...found].map((location) => {
      if (location.status !== 'found') throw new Error('not found');
      return [location.ranges[0]!.start, location.ranges.at(-1)!.end] as const;
    });
  });
  const shifts = places[0]!.flatMap(([start, end], index) => [
    Math.abs(inCopy(start) - inVariant(places[1]![index]![0])),
    Math.abs(inCopy(end) - inVariant(places[1]![index]![1])),
  ]);
  return Math.max(...shifts);
}

describe('the small study', () => {
  const copy = readFileSync(smallStudyCopy, 'utf8');
  const textOf = (text: string, location: Location | undefined) =>
    location?.status === 'found'
      ? location.ranges.map(({ start, end }) => text.slice(start, end).trim().replace(/\s+/g, ' '))
      : location;

  test('every passage and span is found, in the copy and its variants, at the same place', async () => {
    const folder = smallStudy;
    const dataset = await sound(folder);
    for (const variant of [copy, rehyphenate(copy), displaceLetters(copy)]) {
      expect(await notFound(folder, variant)).toEqual([]);
      expect(greatestShift(dataset, copy, variant)).toBeLessThanOrEqual(4);
    }
  });

  test('a footnote and a page break in the middle of a paragraph are left out of it', async () => {
    const dataset = await sound(smallStudy);
    const { passages, spans } = locateStudy(copy, dataset.passages, [
      { passage: 's1.p1', start: 'on rencontre des projets restés', end: 'dans les tiroirs' },
    ]);
    expect(textOf(copy, passages.get('s1.n1'))).toEqual([
      'Relevé de la Chambre du textile, saison 2009, que les deux pôles citent volontiers',
    ]);
    expect(passages.get('s1.p1')).toMatchObject({ status: 'found', ranges: [{}, {}], errors: 0 });
    expect(textOf(copy, spans[0])).toEqual(['on rencontre des projets', 'restés dans les tiroirs']);
  });

  test('the words of a span are looked for in its passage only', async () => {
    const dataset = await sound(smallStudy);
    const find = (passage: string, start: string, end?: string) =>
      locateStudy(copy, dataset.passages, [{ passage, start, end }]).spans[0];
    expect(textOf(copy, find('s1.p1', 'machines qui attendent'))).toEqual(['machines qui attendent']);
    expect(textOf(copy, find('s2.p4', 'machines qui attendent'))).toEqual(['machines qui attendent']);
    expect(find('s2.p3', 'machines qui attendent')).toEqual({ status: 'missing', words: 'start' });
    expect(find('s1.p3', 'faute de temps', 'Quand les commandes montent')).toEqual({
      status: 'missing',
      words: 'end',
    });
    const place = (from: number) => {
      const start = copy.indexOf('les commandes', from);
      return { start, end: start + 'les commandes'.length };
    };
    const heading = copy.indexOf('Les commandes.');
    expect(find('s1.p3', 'commandes')).toMatchObject({ status: 'ambiguous', places: [{}, {}, {}] });
    expect(find('s1.p3', 'les commandes')).toEqual({
      status: 'ambiguous',
      places: [
        { start: heading, end: heading + 'Les commandes'.length },
        place(heading),
        { start: copy.indexOf('Les commandes pourraient'), end: copy.indexOf(' pourraient') },
      ],
    });
  });

  test('a span of a passage that is not found is looked for in the whole copy', () => {
    const passages = [
      { id: 's9.p1', kind: 'PARAGRAPH' as const, locator: { start: 'Nulle part dans ce texte' } },
    ];
    const { passages: located, spans } = locateStudy(copy, passages, [
      { passage: 's9.p1', start: 'monter une chaîne' },
      { passage: 's9.p1', start: 'qui attendent' },
    ]);
    expect(located.get('s9.p1')).toEqual({ status: 'missing', words: 'start' });
    expect(textOf(copy, spans[0])).toEqual(['monter une chaîne']);
    expect(spans[1]).toMatchObject({ status: 'ambiguous' });
  });
});

describe('a damaged copy', () => {
  const find = (copy: string, start: string, end?: string) => {
    const [span] = locateStudy(copy, [], [{ passage: 's1.p1', start, end }]).spans;
    return span?.status === 'found'
      ? { text: span.ranges.map((range) => copy.slice(range.start, range.end)), errors: span.errors }
      : span;
  };

  test('the same words, better preserved, before the start or after the end are not taken', () => {
    const copy = 'Du marché du travail ; on y parle du mar hé du travail ; puis de la foire';
    expect(find(copy, 'on y parle', 'du marché du travail')).toEqual({
      text: ['on y parle du mar hé du travail'],
      errors: 1,
    });
    const other = 'les ap rentis tissent le lin, mais les apprentis filent';
    expect(find(other, 'les apprentis', 'le lin')).toEqual({
      text: ['les ap rentis tissent le lin'],
      errors: 1,
    });
  });

  test('letters that slipped to the ends of lines are passed over', () => {
    const copy = 'Ils mon ent une ch îne  t a\nde lin dans un ate ier  l\nde la vallée';
    expect(find(copy, 'montent une chaîne de lin')).toEqual({
      text: ['mon ent une ch îne  t a\nde lin'],
      errors: 2,
    });
  });

  test('words with too many wrong letters are not found', () => {
    expect(find('un atelier de tissage', 'un atelier de filage')).toEqual({
      status: 'missing',
      words: 'start',
    });
    expect(find('un atelier de tissage', 'un atelier du tissage')).toEqual({
      text: ['un atelier de tissage'],
      errors: 1,
    });
    expect(find('un atelier de tissage', 'une école de filature')).toEqual({
      status: 'missing',
      words: 'start',
    });
  });
});

describe('passages whose words occur more than once', () => {
  const passages = ['a1.p1', 'a1.p2', 'a1.p3'].map((id, index) => ({
    id,
    kind: 'PARAGRAPH' as const,
    locator: [
      { start: 'Premier alinéa', end: 'fin du premier' },
      { start: 'Comme partout', end: 'voilà tout' },
      { start: 'Dernier alinéa', end: 'fin du dernier' },
    ][index]!,
  }));

  test('the one between its neighbours is taken', () => {
    const copy =
      'Comme partout, un titre, voilà tout. Premier alinéa et fin du premier. Comme partout ailleurs, voilà tout. Dernier alinéa, fin du dernier. Comme partout, une annexe, voilà tout.';
    const { passages: located } = locateStudy(copy, passages, []);
    const start = copy.indexOf('Comme partout ailleurs');
    expect(located.get('a1.p2')).toEqual({
      status: 'found',
      ranges: [{ start, end: copy.indexOf('. Dernier') }],
      errors: 0,
    });
  });

  test('two between its neighbours are ambiguous', () => {
    const copy =
      'Premier alinéa et fin du premier. Comme partout, voilà tout. Comme partout, voilà tout. Dernier alinéa, fin du dernier.';
    expect(locateStudy(copy, passages, []).passages.get('a1.p2')).toMatchObject({ status: 'ambiguous' });
  });
});

const readersCopy = process.env.MAILLAGE_COPY ?? '';
const hasCopy = existsSync(readersCopy);
if (!hasCopy) {
  reportMissing(
    'copy',
    readersCopy === '' ? 'MAILLAGE_COPY is not set' : `MAILLAGE_COPY names no file: ${readersCopy}`,
  );
}

describe.runIf(hasCopy)('the study on poles and skills, in a copy given by MAILLAGE_COPY', () => {
  const copy = hasCopy ? readFileSync(readersCopy, 'utf8') : '';

  test.each([
    ['as it is', copy],
    ['with other hyphenation, spaces and characters', rehyphenate(copy)],
    ['with displaced letters', displaceLetters(copy)],
  ])('every passage and span is found exactly once %s', async (_, variant) => {
    const folder = join(repository, 'data/poles-competences');
    const dataset = await sound(folder);
    expect(await notFound(folder, variant)).toEqual([]);
    expect(greatestShift(dataset, copy, variant)).toBeLessThanOrEqual(8);
  });
});
