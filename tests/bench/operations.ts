/** What is measured: the product's operations, and how the others are asked the same. */

export type PeerName = 'floor' | 'stock' | 'neo4jGraphql' | 'product';

export type OperationName =
  | 'entity'
  | 'neighbourhood'
  | 'expansion'
  | 'twoHops'
  | 'shortestPath'
  | 'fivePaths'
  | 'search';

export type Variables = Record<string, unknown>;

export type Operation = {
  name: OperationName;
  title: string;
  /** Greatest ratios of the product's median latency that `quality` allows. */
  goal: { floor: number; stock: number };
  /** GraphQL documents; a peer that has none does not take part. */
  documents: Partial<Record<Exclude<PeerName, 'floor'>, string>>;
  /** What must be the same in every peer's answer: the ids in it, or only how many there are. */
  same: 'ids' | 'entities' | 'hits';
};

const ref = 'id kind label';
const relation = 'id type sign modality statement';
const flatRelation =
  'id type sign modality statement sourceId sourceKind sourceLabel targetId targetKind targetLabel';

export const OPERATIONS: Operation[] = [
  {
    name: 'entity',
    title: 'entity by id, 10 fields',
    goal: { floor: 1.05, stock: 0.7 },
    same: 'ids',
    documents: {
      product: `query Entity($id: ID!) { entity(id: $id) {
        id kind label labelEn: label(lang: EN) code aliases
        description descriptionEn: description(lang: EN) collective degree } }`,
      stock: `query Entity($key: String!) { entity(key: $key) {
        id kind label labelEn code aliases description descriptionEn collective degree } }`,
      neo4jGraphql: `query Entity($key: String!) { entities(where: { key: { eq: $key } }) {
        id kind labelFr labelEn code aliases descriptionFr descriptionEn collective degree } }`,
    },
  },
  {
    name: 'neighbourhood',
    title: 'neighbourhood, 50 relations',
    goal: { floor: 1.05, stock: 0.5 },
    same: 'ids',
    documents: {
      product: `query Neighbourhood($id: ID!, $limit: Int!) { entity(id: $id) { id relations(first: $limit) {
        edges { node { ${relation} source { ${ref} } target { ${ref} } } } } } }`,
      stock: `query Neighbourhood($key: String!, $limit: Int!) { neighbourhood(key: $key, limit: $limit) {
        ${relation} source { ${ref} } target { ${ref} } } }`,
      neo4jGraphql: `query Neighbourhood($key: String!, $limit: Int!) {
        neighbourhood(key: $key, limit: $limit) { ${flatRelation} } }`,
    },
  },
  {
    name: 'expansion',
    title: 'expansion preview',
    goal: { floor: 1.08, stock: 0.75 },
    same: 'ids',
    documents: {
      product: `query Expansion($id: ID!) { expansion(id: $id) {
        groups { relationType sign direction kind relations entities } } }`,
      stock: `query Expansion($key: String!) { expansion(key: $key) {
        type sign direction kind relations entities } }`,
      neo4jGraphql: `query Expansion($key: String!) { expansion(key: $key) {
        type sign direction kind relations entities } }`,
    },
  },
  {
    name: 'twoHops',
    title: 'two hops, 200 relations',
    goal: { floor: 0.65, stock: 0.38 },
    same: 'ids',
    documents: {
      product: `query TwoHops($id: ID!, $limit: Int!) { neighbourhood(roots: [$id], depth: 2, limit: $limit) {
        relations { edges { node { ${relation} source { ${ref} } target { ${ref} } } } } } }`,
      stock: `query TwoHops($key: String!, $limit: Int!) { twoHops(key: $key, limit: $limit) {
        ${relation} source { ${ref} } target { ${ref} } } }`,
      neo4jGraphql: `query TwoHops($key: String!, $limit: Int!) {
        twoHops(key: $key, limit: $limit) { ${flatRelation} } }`,
    },
  },
  {
    name: 'shortestPath',
    title: 'shortest path ≤ 6',
    goal: { floor: 1.05, stock: 0.75 },
    same: 'entities',
    documents: {
      product: pathsDocument('ShortestPath', 1),
      stock: `query ShortestPath($from: String!, $to: String!) { shortestPath(from: $from, to: $to) {
        ${relation} source { ${ref} } target { ${ref} } } }`,
      neo4jGraphql: `query ShortestPath($from: String!, $to: String!) {
        shortestPath(from: $from, to: $to) { ${flatRelation} } }`,
    },
  },
  {
    name: 'fivePaths',
    title: '5 shortest paths',
    goal: { floor: 1.05, stock: 0.9 },
    same: 'ids',
    documents: {
      product: pathsDocument('FivePaths', 5),
      stock: `query FivePaths($from: String!, $to: String!) { fivePaths(from: $from, to: $to) {
        entities { ${ref} } hops { ${relation} } } }`,
    },
  },
  {
    name: 'search',
    title: 'full-text search, 20 hits',
    goal: { floor: 1.15, stock: 0.75 },
    same: 'hits',
    documents: {
      product: `query Search($words: String!, $limit: Int!) { search(query: $words, types: [ENTITY], first: $limit) {
        edges { match node { ... on Entity { ${ref} } } } } }`,
      stock: `query Search($query: String!, $limit: Int!) { search(query: $query, limit: $limit) { ${ref} } }`,
      neo4jGraphql: `query Search($query: String!, $limit: Int!) { search(query: $query, limit: $limit) {
        entityId entityKind entityLabel } }`,
    },
  },
];

function pathsDocument(name: string, shortest: number): string {
  return `query ${name}($between: [ID!]!) { paths(between: $between, maxHops: 6, shortest: ${shortest}) {
    ... on Paths { paths { edges { node {
      entities { ${ref} } hops { relations { ${relation} } } } } } } } }`;
}

/** Where a peer is asked, and with what; null if it does not take part. */
export function requestOf(
  peer: PeerName,
  { name, documents }: Operation,
  variables: Variables,
): { path: string; body: unknown } | null {
  if (peer === 'floor') return { path: `/${name}`, body: variables };
  const query = documents[peer];
  if (query === undefined) return null;
  // Servers may refuse variables that the document does not declare.
  const declared = Object.entries(variables).filter(([variable]) => query.includes(`$${variable}:`));
  return { path: '/graphql', body: { query, variables: Object.fromEntries(declared) } };
}

/** What is compared between peers' answers to one question. Throws if an answer holds errors. */
export function gistOf({ same }: Operation, body: Buffer): string {
  const text = body.toString();
  if (/^\{"errors":/.test(text)) throw new Error(text.slice(0, 500));
  const ids = new Set(text.match(/(?<=")[a-z-]+\/[ce]\d+(?=")/g) ?? []);
  const entities = [...ids].filter((id) => !id.startsWith('claim/'));
  if (same === 'ids') return [...ids].sort().join(' ') || numbersIn(text);
  return `${entities.length} entities`;
}

/** An expansion names nothing: its counts are compared. */
function numbersIn(text: string): string {
  return (text.match(/(?<="(?:relations|entities)":)\d+/g) ?? []).join(' ');
}
