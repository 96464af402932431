import type { Context } from '../../context.ts';
import type { ClaimType, Sign } from '../../dataset/vocabulary.ts';
import type { GraphFilter, MeasureOrder } from '../generated.ts';
import type { Connection, Edge } from '../graph/connection.ts';
import { codedError } from '../graph/errors.ts';
import { compileFilter } from '../graph/filter.ts';
import type { EntityMeasures } from './measure.ts';
import { measureInThread } from './measure-in-thread.ts';
import type { MeasuredRelation } from './measures.repository.ts';

const MOST_ENTITIES = 5_000;
const MOST_RELATIONS = 20_000;

/** Measures of an entity; `entity` is a key. Self-loops count twice in a degree: both their ends are it. */
export type MeasuredEntity = EntityMeasures & {
  degree: number;
  degreeByType: { relationType: ClaimType; count: number }[];
  degreeBySign: { sign: Sign | null; count: number }[];
};

/** `members`: the best linked first. */
export type Community = { number: number; members: MeasuredEntity[] };

export type MeasuredConnectionSource = Connection<MeasuredEntity>;
export type MeasuredEdgeSource = Edge<MeasuredEntity>;
export type CommunityConnectionSource = Connection<Community>;
export type CommunityEdgeSource = Edge<Community>;

/** What was measured: the numbers of entities and relations. */
export type MeasuredGraphSource = { dataset: string; entities: number; relations: number };

export type MeasuresRow = {
  dataset: string;
  relations: number;
  modularity: number;
  /** By key. */
  entities: MeasuredEntity[];
};

/** Measures the graph that passes a filter. Throws `LIMIT_EXCEEDED`, `EngineError`. */
export async function measureDataset(
  context: Context,
  dataset: string,
  filter: GraphFilter | null | undefined,
): Promise<MeasuresRow> {
  const relations = await context.loaders.measures.relations(
    dataset,
    compileFilter(filter),
    MOST_RELATIONS + 1,
  );
  const ends = new Set(relations.flatMap(({ source, target }) => [source, target]));
  if (relations.length > MOST_RELATIONS || ends.size > MOST_ENTITIES) {
    const limits = `${MOST_ENTITIES} entities and ${MOST_RELATIONS} relations`;
    throw codedError('LIMIT_EXCEEDED', `Measures are computed on at most ${limits}: narrow the filter.`);
  }
  const { entities, modularity } = await measureInThread(relations, context.signal);
  const degrees = countDegrees(relations);
  return {
    dataset,
    relations: relations.length,
    modularity,
    entities: entities.map((entity) => ({ ...entity, ...degrees.get(entity.entity)! })),
  };
}

type Degrees = Pick<MeasuredEntity, 'degree' | 'degreeByType' | 'degreeBySign'>;

function countDegrees(relations: readonly MeasuredRelation[]): Map<string, Degrees> {
  const degrees = new Map<string, Degrees>();
  for (const { source, target, type, sign } of relations) {
    for (const end of [source, target]) {
      const own = degrees.get(end) ?? { degree: 0, degreeByType: [], degreeBySign: [] };
      degrees.set(end, own);
      own.degree++;
      countOne(own.degreeByType, (known) => known.relationType === type, { relationType: type, count: 0 });
      countOne(own.degreeBySign, (known) => known.sign === sign, { sign, count: 0 });
    }
  }
  for (const own of degrees.values()) {
    own.degreeByType.sort((a, b) => b.count - a.count || (a.relationType < b.relationType ? -1 : 1));
    own.degreeBySign.sort((a, b) => b.count - a.count || (String(a.sign) < String(b.sign) ? -1 : 1));
  }
  return degrees;
}

function countOne<Count extends { count: number }>(
  counts: Count[],
  same: (count: Count) => boolean,
  fresh: Count,
): void {
  let count = counts.find(same);
  if (!count) {
    count = fresh;
    counts.push(count);
  }
  count.count++;
}

const measured: Record<MeasureOrder, (entity: MeasuredEntity) => number> = {
  DEGREE: (entity) => entity.degree,
  BETWEENNESS: (entity) => entity.betweenness,
  PAGE_RANK: (entity) => entity.pageRank,
};

/** Entities by a measure, the greatest first, of equals the smallest key. */
export function orderEntities(entities: readonly MeasuredEntity[], order: MeasureOrder): MeasuredEntity[] {
  const value = measured[order];
  return entities.toSorted((a, b) => value(b) - value(a) || (a.entity < b.entity ? -1 : 1));
}

/** Communities in the order of their numbers. */
export function communitiesOf(entities: readonly MeasuredEntity[]): Community[] {
  const communities: Community[] = [];
  for (const entity of orderEntities(entities, 'DEGREE')) {
    communities[entity.community] ??= { number: entity.community, members: [] };
    communities[entity.community]!.members.push(entity);
  }
  return communities;
}
