/** A selection as an operation of the API, so that whoever has an export can ask again. */

import { writeQuestion } from '../modules/trace/question.ts';
import type { ExportAbout } from './export-graph.ts';
import type { Selection } from './selection.ts';

const RELATION =
  'id type source { id } target { id } sign modality statement(lang: FR) evidence { passage { id } start end }';
const ENTITY = 'id kind label(lang: FR)';
const PAGE = 'pageInfo { hasNextPage endCursor }';

const FILTERED = `query Exported($study: ID, $filter: GraphFilter, $entitiesAfter: String, $relationsAfter: String) {
  entities(study: $study, filter: $filter, first: 200, after: $entitiesAfter) { edges { node { ${ENTITY} } } ${PAGE} }
  relations(study: $study, filter: $filter, first: 200, after: $relationsAfter) { edges { node { ${RELATION} } } ${PAGE} }
}`;

const OF_IDS = `query Exported($study: ID, $entities: [ID!]!, $filter: GraphFilter) {
  subgraph(study: $study, ids: $entities, filter: $filter) {
    entities { edges { node { ${ENTITY} } } }
    relations { edges { node { ${RELATION} } } }
  }
}`;

function aroundEntities(ids: readonly string[]): string {
  const fields = ids.map(
    (id, index) => `  entity${index}: entity(study: $study, id: ${JSON.stringify(id)}) {
    ${ENTITY}
    relations(filter: $filter, first: 200) { edges { node { ${RELATION} } } ${PAGE} }
  }`,
  );
  return `query Exported($study: ID, $filter: GraphFilter) {\n${fields.join('\n')}\n}`;
}

const ASKED = `query Exported($study: ID, $question: String!) {
  ask(study: $study, question: $question) {
    __typename
    ... on Paths { completeness paths { edges { node { verdict entities { id } } } } }
    ... on Influence { completeness reached { edges { node { entity { id } distance } } } }
    ... on Loops { completeness loops { edges { node { polarity entities { id } } } } }
    ... on Comparison { aspects { edges { node { relationType direction other { id } standing } } } between { edges { node { id } } } }
    ... on Matrix { cells { edges { node { row column count } } } }
  }
}`;

/** Claims chosen by their ids are asked for one by one: `relation0`, `relation1`… */
function withClaims(claims: readonly string[], query: string): string {
  const fields = claims.map(
    (id, index) => `  relation${index}: relation(study: $study, id: ${JSON.stringify(id)}) { ${RELATION} }`,
  );
  return fields.length === 0 ? query : query.replace(/\}$/, `${fields.join('\n')}\n}`);
}

export function graphqlOf(study: string, selection: Selection): ExportAbout['graphql'] {
  if ('question' in selection)
    return { query: ASKED, variables: { study, question: writeQuestion(selection.question) } };
  if ('around' in selection)
    return { query: aroundEntities(selection.around), variables: { study, filter: selection.filter } };
  const { ids, filter } = selection;
  if (ids === null) return { query: FILTERED, variables: { study, filter } };
  const claims = ids.filter((id) => id.startsWith('claim/'));
  const entities = ids.filter((id) => !id.startsWith('claim/'));
  return { query: withClaims(claims, OF_IDS), variables: { study, entities, filter } };
}
