import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkCopy } from '../../server/src/dataset/check-copy.ts';
import { formatProblem } from '../../server/src/dataset/problem.ts';
import { readStudy } from '../../server/src/dataset/read.ts';
import { readCopy } from '../../server/src/dataset/read-copy.ts';
import { editedStudy, smallStudy, smallStudyCopy } from '../support/study-folders.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

const copy = readFileSync(smallStudyCopy, 'utf8');

test('all passages and spans of a study are found in its copy', async () => {
  const { draft } = await readStudy(smallStudy);
  expect(checkCopy(draft, copy)).toEqual({
    passages: { total: 13, found: 13 },
    spans: { total: 34, found: 34 },
    problems: [],
  });
});

test('each locator that is not found exactly once is named with its place', async () => {
  const study = editedStudy([
    { file: 'claims/s1.yml', replace: 'start: Une enquête plus ancienne', by: 'start: Un tout autre texte' },
    { file: 'claims/s1.yml', replace: 'start: Quand les commandes montent', by: 'start: les commandes' },
    { file: 'claims/t1.yml', replace: 'start: 12 40', by: 'start: Tissage, end: Nationale' },
    {
      file: 'passages/s2.yml',
      replace: 'start: tenir un bilan annuel',
      by: 'start: établir une liste des machines',
    },
  ]);
  cleanups.push(study.remove);
  const { draft } = await readStudy(study.folder);
  const { passages, spans, problems } = checkCopy(draft, copy);
  expect({ passages, spans }).toEqual({
    passages: { total: 13, found: 12 },
    spans: { total: 34, found: 31 },
  });
  expect(problems.map((problem) => formatProblem(problem))).toEqual([
    'passages/s2.yml:21:14: error: passages[2].locator: the first words of passage s2.p3 are not found in the copy; allowed: words that are found once',
    'claims/s1.yml:71:9: error: claims[5].evidence[0]: the first words of the span in s1.p2 are not found in the copy; allowed: words that are found once',
    'claims/s1.yml:117:9: error: claims[9].evidence[0]: the span in s1.p3 is found 2 times in the copy; allowed: words that are found once',
    'claims/t1.yml:45:9: error: claims[4].evidence[0]: the last words of the span in t1.p1 are not found after its first words in the copy; allowed: words that are found once',
  ]);
});

test('a copy is UTF-8 or Windows-1252 text, and no PDF', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-copy-'));
  cleanups.push(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  expect(await readCopy(file('utf8.txt', 'l’été'))).toBe('l’été');
  expect(await readCopy(file('1252.txt', Uint8Array.of(0x6c, 0x92, 0xe9, 0x74, 0xe9)))).toBe('l’été');
  await expect(readCopy(file('copy.pdf', '%PDF-1.4 …'))).rejects.toThrow(/copy\.pdf is a PDF: give its text/);
  await expect(readCopy(file('empty.txt', ' \n'))).rejects.toThrow(/empty\.txt is empty/);
  await expect(readCopy(join(folder, 'none.txt'))).rejects.toThrow('ENOENT');
});
