/** A long export is written as it is read: what has been read is never far ahead of what has been given, however long it is. */
import { expect, test } from 'vitest';
import { inChunks } from '../../server/src/export/chunks.ts';
import type { ExportGraph, ExportRelation } from '../../server/src/export/export-graph.ts';
import { FORMAT_RULES, type Format } from '../../server/src/export/formats.ts';
import { datasetOf } from '../server/api.ts';
import { smallStudy } from '../support/study-folders.ts';
import { graphOf } from './graph-of.ts';

/** Records that a writer may hold back: those of a chunk, and a batch of statements. */
const HELD_BACK = 1_200;
/** Characters of the longest piece: a batch of statements. */
const LONGEST = 2 * 1024 * 1024;
const MADE = 'claim/made-';

const small = graphOf(await datasetOf(smallStudy));
const templates: ExportRelation[] = [];
for await (const relation of small.relations()) templates.push(relation);

/** The small study with as many relations, made one by one; `read` counts how many were asked for. */
function longGraph(relations: number): { graph: ExportGraph; read: () => number } {
  let count = 0;
  const graph: ExportGraph = {
    ...small,
    counts: { ...small.counts, relations },
    async *relations() {
      for (count = 0; count < relations; ) {
        const template = templates[count % templates.length]!;
        count += 1;
        yield { ...template, id: `${MADE}${count}`, qualifies: [], contradicts: [] };
      }
    },
  };
  return { graph, read: () => count };
}

/** Number of the last relation that a text names whole; 0 if it names none. */
function lastIn(text: string): number {
  const at = text.lastIndexOf(MADE);
  if (at < 0) return 0;
  const [number = ''] = /^\d+(?=\D)/.exec(text.slice(at + MADE.length)) ?? [];
  return number === '' ? lastIn(text.slice(0, at)) : Number(number);
}

test.each<[Format, number]>([
  ['csv', 100_000],
  ['json', 100_000],
  ['gexf', 100_000],
  ['graphml', 100_000],
  ['cypher', 20_000],
])(
  '%s of %i relations',
  async (format, relations) => {
    const { graph, read } = longGraph(relations);
    const options = { lang: 'fr' as const, table: 'relations' as const, bom: false, layout: new Map() };
    let [given, ahead, longest, tail] = [0, 0, 0, ''];
    for await (const chunk of inChunks(FORMAT_RULES[format].write(graph, options))) {
      // A name may lie across two chunks.
      given = Math.max(given, lastIn(tail + chunk));
      ahead = Math.max(ahead, read() - given);
      longest = Math.max(longest, chunk.length);
      tail = chunk.slice(-40);
    }
    expect([given, read()]).toEqual([relations, relations]);
    expect(ahead).toBeLessThan(HELD_BACK);
    expect(longest).toBeLessThan(LONGEST);
  },
  240_000,
);
