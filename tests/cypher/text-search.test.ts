/**
 * Text search through the port: on each engine, all that a plain scan finds by a word, the beginning of one or a word
 * with a typing error. Scores are the engine's own.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { TextIndex } from '../../server/src/engine/engine.ts';
import { foldedWords } from '../../server/src/engine/text.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';

const dataset = generatedDataset({ seed: 21, nodes: 120, relations: 300, study: 'searched' });
const other = generatedDataset({ seed: 22, nodes: 120, relations: 300, study: 'other-searched' });

const documents: Record<TextIndex, { id: string; texts: (string | undefined)[] }[]> = {
  entities: dataset.entities.map(({ id, label, aliases, code, description }) => ({
    id,
    texts: [id, label.fr, label.en, code, ...aliases, description?.fr, description?.en],
  })),
  relations: dataset.claims.map(({ id, statement, condition }) => ({
    id,
    texts: [id, statement.fr, statement.en, condition?.fr, condition?.en],
  })),
  passages: dataset.passages.map(({ id, digest }) => ({ id, texts: [id, digest.fr, digest.en] })),
};

/** The ids of the documents with a word that passes. */
function scan(index: TextIndex, passes: (word: string) => boolean): string[] {
  const wordsOf = (texts: (string | undefined)[]) => texts.flatMap((text) => foldedWords(text ?? ''));
  return documents[index]
    .filter(({ texts }) => wordsOf(texts).some(passes))
    .map(({ id }) => id)
    .sort();
}

forEachEngine((engine) => {
  let key: string;
  beforeAll(async () => {
    await loadDataset(engine(), other);
    key = (await loadDataset(engine(), dataset)).dataset;
  });

  async function found(index: TextIndex, ...words: string[]): Promise<string[]> {
    const keys = await engine().search({ dataset: key, index, words, limit: 1_000 });
    return keys.map((each) => each.slice(key.length + 1)).sort();
  }

  describe.each<TextIndex>(['entities', 'relations', 'passages'])('%s', (index) => {
    // "claim" is in every id, "energie" in labels and statements, "eleve" in digests.
    test.each(['energie', 'claim', 'eleve', 'numero'])('with the word %s', async (word) => {
      const all = await found(index, word);
      expect(all).toEqual(expect.arrayContaining(scan(index, (there) => there === word)));
    });

    test.each(['ene', 'comp', 's'])('with a word that begins with %s', async (prefix) => {
      // Short words forgive no typing error, so that nothing else is found.
      const begins = (word: string) => word.startsWith(prefix);
      if (prefix.length < 4) expect(await found(index, prefix)).toEqual(scan(index, begins));
      else expect(await found(index, prefix)).toEqual(expect.arrayContaining(scan(index, begins)));
    });

    test.each([
      ['nucleaires', 'nucleaire'],
      ['competance', 'competence'],
      ['fomation', 'formation'],
      ['rezeau', 'reseau'],
      ['elevee', 'eleve'],
    ])('with the typing error %s', async (typed, meant) => {
      const all = await found(index, typed);
      expect(all).toEqual(expect.arrayContaining(scan(index, (word) => word === meant)));
    });

    test('nothing for a word that nothing is like', async () => {
      expect(await found(index, 'xylophone')).toEqual([]);
      expect(await found(index)).toEqual([]);
    });

    test('either of two words, those with both first', async () => {
      const [first, second] = ['chimie', 'energie'];
      const both = scan(index, (word) => word === first).filter((id) =>
        scan(index, (word) => word === second).includes(id),
      );
      const keys = await engine().search({ dataset: key, index, words: [first, second], limit: 1_000 });
      const ids = keys.map((each) => each.slice(key.length + 1));
      expect(ids).toEqual(expect.arrayContaining(scan(index, (word) => word === first || word === second)));
      expect(ids.slice(0, both.length).sort()).toEqual(both);
    });
  });

  test('at most as many as asked for, the best', async () => {
    const [first, second] = ['chimie', 'energie'];
    const withSecond = scan('relations', (word) => word === second);
    const both = scan('relations', (word) => word === first).filter((id) => withSecond.includes(id));
    const asked = { dataset: key, index: 'relations' as const, words: [first, second], limit: both.length };
    const ids = (await engine().search(asked)).map((each) => each.slice(key.length + 1));
    expect(both.length).toBeLessThan(withSecond.length);
    expect(ids.sort()).toEqual(both);
  });

  test('nothing of another dataset', async () => {
    const found = await engine().search({
      dataset: key,
      index: 'entities',
      words: ['energie'],
      limit: 1_000,
    });
    expect(found.filter((each) => !each.startsWith(`${key}/`))).toEqual([]);
  });
});
