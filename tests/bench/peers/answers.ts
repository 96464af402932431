/** The plain answers: what both the floor and the stock server give, from the same statements. */
import neo4j from 'neo4j-driver';
import {
  entity,
  expansion,
  neighbourhood,
  pathGroups,
  search,
  shortestPath,
  textOf,
  twoHops,
} from './statements.ts';

type Row = Record<string, unknown>;
type Variables = Record<string, unknown>;
export type Answer = (variables: Variables) => Promise<unknown>;

const PATHS = 5;
const MOST_GROUPS = 6;
const limited = (variables: Variables) => ({ ...variables, limit: neo4j.int(Number(variables.limit)) });

const texts = {
  entity: textOf(entity),
  neighbourhood: textOf(neighbourhood),
  expansion: textOf(expansion),
  twoHops: textOf(twoHops),
  shortestPath: textOf(shortestPath),
  search: textOf(search),
};
const groupTexts = Array.from({ length: MOST_GROUPS }, (_, index) => textOf(pathGroups(index + 1)));

/** Connects as its address in the environment says. */
export function plainAnswers(env: Record<string, string | undefined>): Record<string, Answer> {
  const auth = neo4j.auth.basic(env.NEO4J_USER!, env.NEO4J_PASSWORD!);
  const driver = neo4j.driver(env.NEO4J_URI!, auth, { disableLosslessIntegers: true });

  async function run(text: string, params: Variables): Promise<Row[]> {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, params);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  return {
    entity: async (variables) => (await run(texts.entity, variables))[0] ?? null,
    neighbourhood: (variables) => run(texts.neighbourhood, limited(variables)),
    expansion: (variables) => run(texts.expansion, variables),
    twoHops: (variables) => run(texts.twoHops, limited(variables)),
    shortestPath: (variables) => run(texts.shortestPath, variables),
    search: (variables) => run(texts.search, limited(variables)),
    async fivePaths(variables) {
      for (const text of groupTexts) {
        const paths = simplePaths(await run(text, variables));
        if (paths.length >= PATHS || text === groupTexts.at(-1)) return paths.slice(0, PATHS);
      }
    },
  };
}

type PlainPath = { entities: string[][]; hops: unknown[][][] };

/** Each sequence of distinct entities once, shorter first, then fewer hops without a sign, then by ids. */
function simplePaths(rows: Row[]): PlainPath[] {
  const paths = new Map<string, PlainPath>();
  for (const { entities, relations } of rows as { entities: string[][]; relations: unknown[][] }[]) {
    const ids = entities.map(([id]) => id!);
    if (new Set(ids).size < ids.length) continue;
    const path = paths.get(ids.join()) ?? { entities, hops: relations.map(() => []) };
    for (const [index, relation] of relations.entries()) {
      const hop = path.hops[index]!;
      if (!hop.some(([id]) => id === relation[0])) hop.push(relation);
    }
    paths.set(ids.join(), path);
  }
  const ranked = [...paths].map(([ids, path]) => ({ ids, path, unsigned: unsignedHops(path) }));
  ranked.sort(
    (a, b) => a.path.hops.length - b.path.hops.length || a.unsigned - b.unsigned || (a.ids < b.ids ? -1 : 1),
  );
  return ranked.map(({ path }) => path);
}

/** A hop has a sign if an influence runs along it. */
function unsignedHops({ entities, hops }: PlainPath): number {
  const signed = (hop: unknown[][], from: string | undefined) =>
    hop.some((r) => r[2] !== null && r[5] === from);
  return hops.filter((hop, index) => !signed(hop, entities[index]![0])).length;
}
