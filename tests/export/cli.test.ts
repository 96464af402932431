/** `maillage export`. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, test } from 'vitest';
import { datasetOf } from '../server/api.ts';
import { runCli } from '../support/run-cli.ts';
import { editedStudy, smallStudy } from '../support/study-folders.ts';
import { asInApi } from './graph-of.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

const env = { MAILLAGE_DATA: 'tests/support' };
const hint = '"maillage --help" and "maillage <command> --help" say what there is.\n';
const small = await datasetOf(smallStudy);

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-cli-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('JSON on stdout holds the whole study', async () => {
  const { code, stdout, stderr } = await runCli(['export', '--study', 'small-study'], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { relations, study } = JSON.parse(stdout) as { relations: unknown[]; study: unknown };
  const claims = small.claims.map(asInApi).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect({ relations, study }).toEqual(JSON.parse(JSON.stringify({ relations: claims, study: small.study })));
});

test('CSV is three tables in a folder, UTF-8 with a mark where asked for', async () => {
  const out = join(temporaryFolder(), 'tables');
  const { code, stdout, stderr } = await runCli(['export', '--format', 'csv', '--bom', '--out', out], {
    env,
  });
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: '',
    stderr: ['entities', 'relations', 'evidence'].map((name) => `wrote ${join(out, name)}.csv\n`).join(''),
  });
  expect(readdirSync(out).sort()).toEqual(['entities.csv', 'evidence.csv', 'relations.csv']);
  const rows = (name: string) => {
    const text = readFileSync(join(out, name), 'utf8');
    expect(text.startsWith('\u{feff}')).toBe(true);
    return (parse(text, { bom: true, columns: true }) as unknown[]).length;
  };
  const spans = small.claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
  expect(['entities.csv', 'relations.csv', 'evidence.csv'].map(rows)).toEqual([
    small.entities.length,
    small.claims.length,
    spans,
  ]);
});

test.each([
  [['--ids', 'pole/lin-d-armor,initiative/workshop-school'], ['claim/lin-d-armor-runs-a-school']],
  [['--filter', 'signs=NONE'], ['claim/age-has-no-effect']],
  [
    ['--question', 'compare?ids=pole/lin-d-armor,pole/fil-du-rhin&types=MEMBER_OF'],
    ['claim/fil-du-rhin-is-a-linen-pole', 'claim/lin-d-armor-is-a-linen-pole'],
  ],
])('a part: %j', async (options, relations) => {
  const { code, stdout } = await runCli(['export', '--format', 'csv', '--table', 'relations', ...options], {
    env,
  });
  const rows = parse(stdout, { columns: true }) as { id: string }[];
  expect({ code, ids: rows.map(({ id }) => id) }).toEqual({ code: 0, ids: relations });
});

test('a report goes to a file', async () => {
  const out = join(temporaryFolder(), 'loops.html');
  const args = ['export', '--format', 'html', '--lang', 'en', '--question', 'loops?', '--out', out];
  expect(await runCli(args, { env })).toEqual({ code: 0, stdout: '', stderr: `wrote ${out}\n` });
  expect(readFileSync(out, 'utf8')).toContain('<p>1 loop, complete answer.</p>');
});

describe('refusals', () => {
  test.each<[string[], string]>([
    [
      ['--format', 'xml'],
      '--format is "xml"; allowed: json, csv, gexf, graphml, cypher, md, html, bib, csl\n',
    ],
    [['--format', 'csv'], 'csv is three tables: name a folder with --out, or one of them with --table\n'],
    [['--bom'], '--table and --bom go with --format csv\n'],
    [['--lang', 'de'], '--lang is "de"; allowed: fr, en\n'],
    [['--study', 'none'], 'there is no study "none"; there is: small-study\n'],
    [['--ids', 'pole/none'], 'Argument "ids" names pole/none, which the study does not have.\n'],
    [
      ['--filter', 'signs=GOOD'],
      'Argument "filter" cannot be read: "GOOD" is not among POSITIVE, NEGATIVE, NONE, MIXED, UNSPECIFIED, UNSIGNED.\n',
    ],
    [
      ['--filter', 'signs=MIXED&sections=s0'],
      'There is nothing to export: nothing of the study passes signs=MIXED&sections=s0.\n',
    ],
  ])('%j', async (options, message) => {
    const out = join(temporaryFolder(), 'file');
    const args = ['export', ...options, ...(options[1] === 'csv' ? [] : ['--out', out])];
    expect(await runCli(args, { env })).toEqual({ code: 2, stdout: '', stderr: message + hint });
  });

  test('a study with errors is not exported', async () => {
    const { parent, remove } = editedStudy([
      { file: 'claims/s1.yml', replace: 'sign: NEGATIVE', by: 'sign: NEGATVE' },
    ]);
    cleanups.push(remove);
    const { code, stdout, stderr } = await runCli(['export'], { env: { MAILLAGE_DATA: parent } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^The data cannot be used:\n.*claims\/s1\.yml:40:11: error: claims\[3\]\.sign: is "NEGATVE"/,
    );
  });
});
