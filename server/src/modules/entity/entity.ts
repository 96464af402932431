/** Entities as read from the graph. */
import {
  ENTITY_LABELS,
  type EntityKind,
  entityKinds,
  labelOfKind,
  REACHES,
  type Reach,
  UNITS,
  type Unit,
} from '../../dataset/vocabulary.ts';
import type { Connection, Edge } from '../graph/connection.ts';
import { datasetOf, idOf } from '../graph/key.ts';
import { parsedOnce, TupleReader } from '../graph/tuple.ts';
import type { EvidenceRow, RelationRow } from '../relation/relation.ts';

/** The schema's types of entity: a label, `Actor` for all kinds of actor. */
export type EntityTypename =
  | 'Pole'
  | 'PoleGroup'
  | 'Actor'
  | 'Sector'
  | 'JobFamily'
  | 'Skill'
  | 'Factor'
  | 'Initiative'
  | 'Outcome'
  | 'Recommendation'
  | 'Publication';

export type EntityRow = {
  __typename: EntityTypename;
  key: string;
  id: string;
  dataset: string;
  kind: EntityKind;
  labelFr: string;
  labelEn: string;
  code: string | null;
  aliases: string[];
  descriptionFr: string | null;
  descriptionEn: string | null;
  collective: boolean;
  degree: number;
  reach: Reach | null;
  abroad: boolean;
  addresseeNotStated: boolean;
  year: number | null;
  unassignedFigures: UnassignedFiguresSource | null;
  /** Labels as `LABEL` orders them: folded. */
  sortFr: string;
  sortEn: string;
};

export type UnassignedFiguresSource = { values: number[]; columns: Unit[]; evidence: EvidenceRow[] };

/** A count of members, and the claim it comes from. */
export type PoleFigureSource = { value: number; unit: Unit; approximate: boolean; relation: RelationRow };

/** A name asked for, and the entities that bear it. */
export type NameMatchSource = { name: string; entities: EntityRow[] };

export type EntityConnectionSource = Connection<EntityRow>;
export type EntityEdgeSource = Edge<EntityRow>;
export type NameMatchConnectionSource = Connection<NameMatchSource>;
export type NameMatchEdgeSource = Edge<NameMatchSource>;

/** Parses the column `entity` of the statements in `cypher/entity/`. Throws if a value is of another type. */
export const parseEntity = parsedOnce((column): EntityRow => {
  const tuple = new TupleReader('entity', column);
  const key = tuple.string();
  const kind = tuple.word(entityKinds);
  const dataset = datasetOf(key);
  return {
    __typename: typenameOf(kind),
    key,
    id: idOf(key),
    dataset,
    kind,
    labelFr: tuple.string(),
    labelEn: tuple.string(),
    code: tuple.stringOrNull(),
    aliases: tuple.strings(),
    descriptionFr: tuple.stringOrNull(),
    descriptionEn: tuple.stringOrNull(),
    collective: tuple.boolean(),
    degree: tuple.number(),
    reach: tuple.wordOrNull(REACHES),
    abroad: tuple.boolean(),
    addresseeNotStated: tuple.boolean(),
    year: tuple.numberOrNull(),
    unassignedFigures: parseUnassigned(tuple, dataset),
    sortFr: tuple.string(),
    sortEn: tuple.string(),
  };
});

function parseUnassigned(tuple: TupleReader, dataset: string): UnassignedFiguresSource | null {
  const values = tuple.numbers();
  const columns = tuple.strings().filter((column): column is Unit => UNITS.includes(column as Unit));
  const passages = tuple.strings();
  const starts = tuple.strings();
  const ends = tuple.strings();
  if (values.length === 0) return null;
  const evidence = passages.map((passage, index) => ({
    passage: `${dataset}/${passage}`,
    start: starts[index] ?? '',
    end: ends[index] || null,
  }));
  return { values, columns, evidence };
}

function typenameOf(kind: EntityKind): EntityTypename {
  const label = labelOfKind[kind];
  return ENTITY_LABELS[label].family === 'actor' ? 'Actor' : (label as EntityTypename);
}
