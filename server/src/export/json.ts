/**
 * Everything, in the records of the dataset format: `{ about, study, sections, entities, relations, passages,
 * retired, stories, findings }`, the shape that `docs/exports.md` describes. A record a line.
 */
import { passagesOf } from './attributes.ts';
import type { ExportGraph } from './export-graph.ts';

export async function* writeJson(graph: ExportGraph): AsyncGenerator<string> {
  const cited = new Set<string>();
  yield `{\n"about": ${JSON.stringify({ ...graph.about, counts: graph.counts })},\n`;
  yield `"study": ${JSON.stringify(graph.study)},\n`;
  yield* list('sections', graph.sections);
  yield* list('entities', graph.entities());
  yield* list('relations', noting(graph.relations(), cited));
  yield* list('passages', graph.passages(graph.about.whole ? null : cited));
  yield* list('retired', graph.retired);
  yield* list('stories', graph.stories);
  yield `"findings": ${JSON.stringify(graph.findings)}\n}\n`;
}

async function* list(name: string, records: AsyncIterable<unknown> | Iterable<unknown>) {
  yield `"${name}": [`;
  let between = '\n';
  for await (const record of records) {
    yield between + JSON.stringify(record);
    between = ',\n';
  }
  yield '\n],\n';
}

/** The relations, the passages that they rest on noted on the way. */
async function* noting(relations: ReturnType<ExportGraph['relations']>, cited: Set<string>) {
  for await (const relation of relations) {
    for (const passage of passagesOf(relation.evidence)) cited.add(passage);
    yield relation;
  }
}
