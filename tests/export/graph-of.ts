/** A dataset in memory as what is exported: for tests of the writers, which need no engine. */
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import type { ExportGraph, ExportRelation } from '../../server/src/export/export-graph.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

export function graphOf(dataset: Dataset, about: Partial<ExportGraph['about']> = {}): ExportGraph {
  const { study, sections, passages, retired, stories } = dataset;
  const entities = dataset.entities.toSorted(byId);
  const relations = dataset.claims.map(asInApi).toSorted(byId);
  return {
    about: {
      dataset: `${study.id}@${study.version}`,
      whole: true,
      asked: '',
      graphql: { query: '{ __typename }', variables: {} },
      address: null,
      view: null,
      ...about,
    },
    study,
    sections,
    retired,
    stories,
    findings: null,
    counts: { entities: entities.length, relations: relations.length },
    async *entities() {
      yield* entities;
    },
    async *relations() {
      yield* relations;
    },
    async *passages(only) {
      yield* passages.filter(({ id }) => only === null || only.has(id));
    },
    async labels(ids) {
      return new Map(entities.flatMap(({ id, label }) => (ids.includes(id) ? [[id, label]] : [])));
    },
  };
}

/** A condition counts as a positive influence; claims that others name are in the order of their ids. */
export function asInApi(claim: Dataset['claims'][number]): ExportRelation {
  return {
    ...claim,
    ...(claim.type === 'CONDITION_OF' && { sign: 'POSITIVE' }),
    qualifies: claim.qualifies.toSorted(),
    contradicts: claim.contradicts.toSorted(),
  };
}

export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

/** Letters, marks and signs that break what is carelessly written, in one text. */
export const TRICKY = `L’« été » <b>&amp; "x" 'y'</b> ]]> \\ \\u0027 \\' ; // \`$\{a}\` \t|tab\r\nline 🧶 œ é`;

/** The dataset with tricky texts in place of labels, statements and words of evidence. */
export function madeTricky(dataset: Dataset): Dataset {
  const both = { fr: TRICKY, en: `${TRICKY} en` };
  return {
    ...dataset,
    entities: dataset.entities.map((entity) => ({ ...entity, label: both, aliases: [TRICKY, 'other'] })),
    claims: dataset.claims.map((claim) => ({
      ...claim,
      statement: both,
      condition: both,
      evidence: claim.evidence.map((span) => ({ ...span, start: TRICKY })),
    })),
  };
}
