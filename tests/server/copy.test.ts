/** A copy of the study that the server was given: what it shows of it, to whom, and what it never does with it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine, openEmptyEngine } from '../support/engines.ts';
import { repository, smallStudy, smallStudyCopy } from '../support/study-folders.ts';
import { type Api, datasetOf, startApi } from './api.ts';

const STUDY = join(repository, 'data/poles-competences');
const COUNTS = { passages: 13, ofPassages: 13, spans: 33, ofSpans: 33 };
const TEXTS = `query($study: ID) {
  study(id: $study) { copy { passages ofPassages spans ofSpans } }
  passages(first: 200, study: $study) { edges { node { id start end fullText { text spans { claim start end } } } } }
}`;

type Passage = {
  id: string;
  start: string;
  end: string | null;
  fullText: { text: string; spans: { claim: string; start: number; end: number }[] } | null;
};

async function passagesOf(api: Api, study: string | null = null): Promise<Passage[]> {
  const { data } = await api.ask(TEXTS, { study });
  return (data!.passages as unknown as { edges: { node: Passage }[] }).edges.map(({ node }) => node);
}

/** Lines of the log about the copy, without what changes from run to run. */
async function saidOf(api: Api): Promise<unknown[]> {
  const lines = () => api.log.map((line) => JSON.parse(line) as Record<string, unknown>);
  const about = () => lines().filter(({ msg }) => /copy/.test(String(msg)));
  await api.ask('{ study { copy { passages } } }');
  return about().map(({ level, msg, reason, passages }) => ({ level, msg, reason, passages }));
}

const folder = mkdtempSync(join(tmpdir(), 'maillage-copy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

forEachEngine((engine) => {
  let api: Api;
  beforeAll(async () => {
    for (const study of [STUDY, smallStudy]) {
      await loadDataset(engine(), await datasetOf(study), { grace: 0 });
    }
    api = await startApi(engine(), { study: 'small-study', copy: smallStudyCopy });
  });
  afterAll(() => api?.close());

  test('passages are shown in full, with the words that claims rest on', async () => {
    expect(await api.ask('{ study { copy { passages ofPassages spans ofSpans } } }')).toEqual({
      data: { study: { copy: COUNTS } },
    });
    const passages = await passagesOf(api);
    expect(passages.filter(({ fullText }) => fullText === null)).toEqual([]);
    const { text, spans } = passages.find(({ id }) => id === 's1.p1')!.fullText!;
    expect(text).toBe(
      'La rareté des tisserands. Là où les tisserands manquent, le pôle ouvre plus volontiers une école\nd’atelier. Lin d’Armor en donne l’exemple : deux promotions y ont déjà appris à monter une chaîne. Cette\nécole attire à son tour des apprentis1, et la pénurie recule d’autant. Sans un maître prêt à\nenseigner, pourtant, aucune école ne s’est ouverte : on rencontre des projets\n restés dans les tiroirs, et des machines qui attendent.',
    );
    expect(spans.map(({ claim, start, end }) => [claim, text.slice(start, end)])).toEqual(
      [
        [
          'claim/shortage-opens-schools',
          'Là où les tisserands manquent, le pôle ouvre plus volontiers une école',
        ],
        [
          'claim/lin-d-armor-runs-a-school',
          'Lin d’Armor en donne l’exemple : deux promotions y ont déjà appris à monter une chaîne',
        ],
        ['claim/schools-attract-apprentices', 'attire à son tour des apprentis'],
        ['claim/apprentices-reduce-shortage', 'la pénurie recule d’autant'],
        [
          'claim/master-is-a-condition',
          'Sans un maître prêt à\nenseigner, pourtant, aucune école ne s’est ouverte',
        ],
        ['claim/master-is-a-condition', 'des projets'],
        ['claim/master-is-a-condition', ' restés dans les tiroirs'],
      ].map(([claim, words]) => [claim, expect.stringContaining(words!.trim())]),
    );
  });

  test('the copy is of the default study alone', async () => {
    expect(await api.ask('{ study(id: "poles-competences") { copy { passages } } }')).toEqual({
      data: { study: { copy: null } },
    });
    expect((await passagesOf(api, 'poles-competences')).filter(({ fullText }) => fullText !== null)).toEqual(
      [],
    );
  });

  test('an answer that holds the text may not be kept, and is never kept by its tag; others may', async () => {
    const ask = (query: string, headers: Record<string, string> = {}) =>
      fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { accept: 'application/json', ...headers },
      });
    const digest = await ask('{ passage(id: "s1.p1") { digest } }');
    expect([digest.headers.get('cache-control'), digest.headers.has('etag')]).toEqual([
      'private, no-cache',
      true,
    ]);
    const text = await ask('{ passage(id: "s1.p1") { fullText { text } } }', {
      'if-none-match': digest.headers.get('etag')!,
    });
    expect([text.status, text.headers.get('cache-control'), text.headers.has('etag')]).toEqual([
      200,
      'no-store',
      false,
    ]);
    const posted = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ passage(id: "s1.p1") { fullText { text } } }' }),
    });
    expect(posted.headers.get('cache-control')).toBe('no-store');
  });

  test('the text is in no log, metric or export, and not in the database', async () => {
    const inText = 'le pôle ouvre plus volontiers';
    expect((await passagesOf(api)).some(({ fullText }) => fullText!.text.includes(inText))).toBe(true);
    const exports = ['json', 'csv', 'gexf', 'graphml', 'cypher', 'md', 'html'].map(
      (format) => `/export/small-study.${format}${format === 'csv' ? '?table=evidence' : ''}`,
    );
    const taken = [];
    for (const path of ['/metrics', ...exports]) {
      const response = await fetch(`${api.url}${path}`);
      taken.push([path, response.status, (await response.text()).includes(inText)]);
    }
    expect(taken).toEqual(['/metrics', ...exports].map((path) => [path, 200, false]));
    expect(api.log.join('\n')).not.toContain(inText);
    const without = await startApi(engine(), { study: 'small-study' });
    try {
      expect((await passagesOf(without)).filter(({ fullText }) => fullText !== null)).toEqual([]);
    } finally {
      await without.close();
    }
  });
});

describe('a copy that cannot be used', () => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEmptyEngine({ connection: null });
    await loadDataset(engine, await datasetOf(smallStudy), { grace: 0 });
  });
  afterAll(() => engine?.close());

  const unusable = 'the copy that MAILLAGE_COPY names cannot be used: the server goes on without it';
  test.each<[string, () => string, (path: string) => object]>([
    [
      'a path that leads nowhere',
      () => join(folder, 'none.txt'),
      (path) => ({ msg: unusable, reason: `there is no file ${path}` }),
    ],
    ['a folder', () => folder, (path) => ({ msg: unusable, reason: `${path} is a folder` })],
    [
      'an empty file',
      () => fileOf('empty.txt', ' \n'),
      (path) => ({ msg: unusable, reason: `${path} is empty` }),
    ],
    [
      'a PDF',
      () => fileOf('study.pdf', '%PDF-1.7\n'),
      (path) => ({ msg: unusable, reason: expect.stringContaining(`${path} is a PDF`) }),
    ],
    [
      'a text that is too long',
      () => fileOf('long.txt', 'lin '.repeat(500_001)),
      (path) => ({ msg: unusable, reason: `${path} has more than 2000000 letters` }),
    ],
    [
      'another text',
      () => fileOf('other.txt', 'Une recette de soupe aux poireaux, pour quatre personnes. '.repeat(40)),
      () => ({ msg: 'MAILLAGE_COPY is no copy of the study: the server goes on without it', passages: 0 }),
    ],
  ])('%s: the log says so, and the server goes on', async (_, path, said) => {
    const copy = path();
    const api = await startApi(engine, { copy });
    try {
      expect(await saidOf(api)).toEqual([
        { level: 50, reason: undefined, passages: undefined, ...said(copy) },
      ]);
      expect(
        await api.ask('{ study { copy { passages } } passage(id: "s1.p1") { id fullText { text } } }'),
      ).toEqual({
        data: { study: { copy: null }, passage: { id: 's1.p1', fullText: null } },
      });
    } finally {
      await api.close();
    }
  });

  test('beyond loopback it is said loudly', async () => {
    const api = await startApi(engine, { copy: smallStudyCopy, host: '0.0.0.0' });
    try {
      const loud = api.log
        .map((line) => JSON.parse(line) as { level: number; msg: string })
        .filter(({ level }) => level >= 50);
      expect(loud.map(({ msg }) => msg)).toEqual([
        'the server hands out the full text of the study, from the copy that MAILLAGE_COPY names, to everyone who can reach it: check that you may',
      ]);
    } finally {
      await api.close();
    }
  });

  test('a server that is closed at once ends the search', async () => {
    const api = await startApi(engine, { copy: smallStudyCopy });
    await api.close();
    expect(api.log.filter((line) => /could not be searched/.test(line))).toEqual([]);
  });
});

const readersCopy = process.env.MAILLAGE_COPY ?? '';
describe.runIf(existsSync(readersCopy))(
  'the study on poles and skills, in a copy given by MAILLAGE_COPY',
  () => {
    test('every passage is shown in full, in its own words', async () => {
      const engine = await openEmptyEngine({ connection: null });
      await loadDataset(engine, await datasetOf(STUDY), { grace: 0 });
      const api = await startApi(engine, { copy: readersCopy });
      try {
        const passages = await passagesOf(api);
        expect(passages.map(({ id, fullText }) => [id, (fullText?.text.length ?? 0) > 10])).toEqual(
          passages.map(({ id }) => [id, true]),
        );
        const copy = readFileSync(readersCopy, 'utf8').replace(/\s+/g, '');
        const inCopy = ({ fullText }: Passage) =>
          fullText!.text.split('\n').every((line) => copy.includes(line.replace(/\s+/g, '')));
        expect(passages.filter((passage) => !inCopy(passage)).map(({ id }) => id)).toEqual([]);
        const { data } = await api.ask('{ study { copy { passages ofPassages spans ofSpans } } }');
        const {
          passages: found,
          ofPassages,
          spans,
          ofSpans,
        } = (data!.study as unknown as { copy: Record<string, number> }).copy;
        expect([found, spans]).toEqual([ofPassages, ofSpans]);
      } finally {
        await api.close();
        await engine.close();
      }
    });
  },
);
