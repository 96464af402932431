import { expect, test } from 'vitest';
import { parseQuery, rankDocuments, type SearchDocument } from './ranking.ts';
import { wordsOf } from './words.ts';

type Texts = { labels?: string[]; aliases?: string[]; texts?: string[]; weight?: number };

function entity(id: string, { labels = [], aliases = [], texts = [], weight = 0 }: Texts): SearchDocument {
  const found = { labels: labels.map(wordsOf), aliases: aliases.map(wordsOf), texts: texts.map(wordsOf) };
  const words = [...new Set(Object.values(found).flatMap((all) => all.flatMap(({ words }) => words)))];
  return { key: `d/${id}`, id, type: 'ENTITY', kind: 'SKILL', ...found, words, weight };
}

function found(query: string, documents: SearchDocument[]): string[] {
  return rankDocuments(parseQuery(query), documents).map(({ document, match }) => `${match} ${document.id}`);
}

const documents = [
  entity('text', { labels: ['Autre chose'], texts: ['Parle de l’énergie.'], weight: 90 }),
  entity('fuzzy', { labels: ['Enerqie'], weight: 80 }),
  entity('prefix', { labels: ['Énergies nouvelles'], weight: 70 }),
  entity('alias', { labels: ['Tenerrdis'], aliases: ['Pôle énergie'], weight: 60 }),
  entity('name', { labels: ['L’énergie solaire'], weight: 50 }),
  entity('exact', { labels: ['Énergie'], weight: 0 }),
];

test('exact, then name, alias, prefix, fuzzy, text, however connected', () => {
  const expected = ['EXACT exact', 'NAME name', 'ALIAS alias', 'PREFIX prefix', 'FUZZY fuzzy', 'TEXT text'];
  expect(found('energie', documents)).toEqual(expected);
  expect(found('ÉNERGIE', documents)).toEqual(expected);
  expect(found('l’énergie', documents)).toEqual(expected);
});

test('an id and a code are exact too', () => {
  const pole = entity('pole/industries-agro', { labels: ['Industries agro'], aliases: ['IAR'] });
  expect(found('pole/industries-agro', [pole])).toEqual(['EXACT pole/industries-agro']);
  expect(found('iar', [pole])).toEqual(['EXACT pole/industries-agro']);
});

test('every word must be there, articles aside', () => {
  const both = entity('both', { labels: ['Conseil régional de Bretagne'] });
  const one = entity('one', { labels: ['Bretagne'] });
  expect(found('conseil régional bretagne', [one, both])).toEqual(['NAME both']);
  expect(found('le conseil régional de la Bretagne', [one, both])).toEqual(['NAME both']);
});

test('where nothing holds every word, what holds most comes first', () => {
  const two = entity('two', { labels: ['Commission formation'] });
  const one = entity('one', { labels: ['Formation'], weight: 9 });
  expect(found('formation commission zzzz', [one, two])).toEqual(['TEXT two', 'TEXT one']);
});

test('words may stand in different texts of one thing', () => {
  const spread = entity('spread', { labels: ['Minalogic'], texts: ['Nanotechnologies à Grenoble.'] });
  expect(found('minalogic grenoble', [spread])).toEqual(['TEXT spread']);
});

test('the fewest words too many, then the most connected, then the id decide', () => {
  const long = entity('a-long', { labels: ['Pôle du lin de Bretagne'], weight: 9 });
  const few = entity('b-few', { labels: ['Pôle du lin'], weight: 1 });
  const many = entity('c-many', { labels: ['Pôle du lin'], weight: 5 });
  const same = entity('b-same', { labels: ['Pôle du lin'], weight: 1 });
  expect(found('pole lin', [long, same, few, many])).toEqual([
    'NAME c-many',
    'NAME b-few',
    'NAME b-same',
    'NAME a-long',
  ]);
});

test('short words forgive no typing error', () => {
  expect(found('lin', [entity('a', { labels: ['Lyon'] })])).toEqual([]);
  expect(found('mialogic', [entity('a', { labels: ['Minalogic'] })])).toEqual(['FUZZY a']);
});

test('entities before relations before passages among equals, with the text that matched', () => {
  const relation: SearchDocument = { ...entity('r', { texts: ['Le lin manque.'] }), type: 'RELATION' };
  const passage: SearchDocument = { ...entity('p', { texts: ['Rien.', 'Du lin.'] }), type: 'PASSAGE' };
  const ranked = rankDocuments(parseQuery('lin'), [
    passage,
    relation,
    entity('e', { texts: ['Fait de lin'] }),
  ]);
  expect(ranked.map(({ document, matchedText, found: words }) => [document.id, matchedText, words])).toEqual([
    ['e', 'Fait de lin', ['lin']],
    ['r', 'Le lin manque.', ['lin']],
    ['p', 'Du lin.', ['lin']],
  ]);
});
