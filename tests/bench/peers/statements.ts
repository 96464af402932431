/**
 * What a careful hand would write without the product: the plainest statement that answers each question, a row
 * for each thing found. `columns` become the row, under their names.
 */

export type PlainStatement = {
  /** All but the last clause. */
  match: string;
  /** Name → expression. */
  columns: Record<string, string>;
  /** What follows the columns, such as an order. */
  tail?: string;
};

const shortEntity = (variable: string, prefix: string) => ({
  [`${prefix}Id`]: `${variable}.id`,
  [`${prefix}Kind`]: `${variable}.kind`,
  [`${prefix}Label`]: `${variable}.labelFr`,
});

const relation = {
  id: 'r.id',
  type: 'r.type',
  sign: 'r.sign',
  modality: 'r.modality',
  statement: 'r.statementFr',
};
const ends = { ...shortEntity('s', 'source'), ...shortEntity('t', 'target') };

export const entity: PlainStatement = {
  match: 'MATCH (n:Entity {key: $key})',
  columns: {
    id: 'n.id',
    kind: 'n.kind',
    label: 'n.labelFr',
    labelEn: 'n.labelEn',
    code: 'n.code',
    aliases: 'n.aliases',
    description: 'n.descriptionFr',
    descriptionEn: 'n.descriptionEn',
    collective: 'n.collective',
    degree: 'n.degree',
  },
};

export const neighbourhood: PlainStatement = {
  match: `MATCH (n:Entity {key: $key})-[r]-(:Entity)
    WITH DISTINCT r ORDER BY r.key LIMIT $limit
    WITH r, startNode(r) AS s, endNode(r) AS t`,
  columns: { ...relation, ...ends },
  tail: 'ORDER BY r.key',
};

export const expansion: PlainStatement = {
  match: `MATCH (n:Entity {key: $key})-[r]-(m:Entity)
    WITH r.type AS type, r.sign AS sign, CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction,
      m.kind AS kind, count(r) AS relations, count(DISTINCT m) AS entities`,
  columns: {
    type: 'type',
    sign: 'sign',
    direction: 'direction',
    kind: 'kind',
    relations: 'relations',
    entities: 'entities',
  },
  tail: 'ORDER BY relations DESC, type, sign, direction, kind',
};

export const twoHops: PlainStatement = {
  match: `MATCH p = (:Entity {key: $key})-[*0..2]-(m:Entity)
    WITH m, min(length(p)) AS distance
    ORDER BY distance, m.degree DESC, m.key LIMIT $limit
    WITH collect(m) AS found
    UNWIND found AS s
    MATCH (s)-[r]->(t:Entity) WHERE t IN found`,
  columns: { ...relation, ...ends },
  tail: 'ORDER BY r.key',
};

export const shortestPath: PlainStatement = {
  match: `MATCH (a:Entity {key: $from}), (b:Entity {key: $to})
    MATCH p = shortestPath((a)-[*..6]-(b)) WHERE none(r IN relationships(p) WHERE r.negated)
    UNWIND range(1, length(p)) AS hop
    WITH hop, nodes(p)[hop - 1] AS s, nodes(p)[hop] AS t
    MATCH (s)-[r]-(t) WHERE NOT r.negated`,
  columns: { hop: 'hop', ...relation, ...ends },
  tail: 'ORDER BY hop, r.key',
};

/** Paths of the `groups` smallest lengths; a path over two parallel relations comes twice. */
export const pathGroups = (groups: number): PlainStatement => ({
  match: `MATCH (a:Entity {key: $from}), (b:Entity {key: $to})
    MATCH p = SHORTEST ${groups} GROUPS (a)(()-[r WHERE NOT r.negated]-()){1,6}(b)`,
  columns: {
    entities: '[n IN nodes(p) | [n.id, n.kind, n.labelFr]]',
    relations:
      '[r IN relationships(p) | [r.id, r.type, r.sign, r.modality, r.statementFr, startNode(r).id, endNode(r).id]]',
  },
});

export const search: PlainStatement = {
  match: `CALL db.index.fulltext.queryNodes('textEntity', $query, {limit: $limit}) YIELD node AS n, score`,
  columns: { ...shortEntity('n', 'entity'), score: 'score' },
  tail: 'ORDER BY score DESC',
};

export function textOf({ match, columns, tail = '' }: PlainStatement): string {
  const list = Object.entries(columns).map(([name, expression]) => `${expression} AS ${name}`);
  return `${match}\nRETURN ${list.join(', ')} ${tail}`;
}

/** The same with each row as one map in the column `row`, as a `@cypher` field wants it. */
export function textOfMaps({ match, columns, tail = '' }: PlainStatement): string {
  const list = Object.entries(columns).map(([name, expression]) => `${name}: ${expression}`);
  return `${match}\nRETURN {${list.join(', ')}} AS row ${tail}`;
}
