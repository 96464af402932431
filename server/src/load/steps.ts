/** The order in which a dataset is written: what others hang on comes first. */
import type { Dataset } from '../dataset/dataset.ts';
import { sectionIndex } from '../dataset/section-index.ts';
import { claimTypes, entityLabels } from '../dataset/vocabulary.ts';
import { type Statement, statement } from '../engine/statements.ts';
import { claimNodeRow, claimsByType, degrees, evidenceRows, linkRows, relationRow } from './claim-rows.ts';
import {
  entitiesByLabel,
  entityRow,
  type Properties,
  passageRow,
  retiredRow,
  sectionRow,
  studyRow,
} from './node-rows.ts';

export type LoadPhase = 'passages' | 'entities' | 'relations' | 'evidence';

/** Rows for one statement of `cypher/load/`, made as they are asked for. */
export type LoadStep = { phase: LoadPhase; statement: Statement; total: number; rows: Iterable<Properties> };

const statements = {
  study: statement('load/nodes', { node: 'Study' }),
  sections: statement('load/nodes', { node: 'Section' }),
  retired: statement('load/nodes', { node: 'Retired' }),
  claims: statement('load/nodes', { node: 'Claim' }),
  passages: statement('load/passages'),
  evidence: statement('load/evidence'),
  qualifies: statement('load/qualifications'),
  contradicts: statement('load/contradictions'),
};
const entityStatements = new Map(entityLabels.map((label) => [label, statement('load/entities', { label })]));
const relationStatements = new Map(claimTypes.map((type) => [type, statement('load/relations', { type })]));

/** The steps of loading a dataset under a key. Each may only begin once the one before it is done. */
export function loadSteps(dataset: Dataset, key: string): LoadStep[] {
  const { sections, passages, retired, claims } = dataset;
  const degreeOf = degrees(dataset);
  const index = sectionIndex(dataset);
  const one = <Item>(phase: LoadPhase, ofStep: Statement, items: Item[], rowOf: RowOf<Item>): LoadStep => ({
    phase,
    statement: ofStep,
    total: items.length,
    rows: rowsOfItems(items, (item, index) => [rowOf(item, index)]),
  });
  return [
    one('passages', statements.study, [dataset], () => studyRow(dataset, key)),
    one('passages', statements.sections, sections, (section) => sectionRow(section, key)),
    one('passages', statements.retired, retired, (entry) => retiredRow(entry, key)),
    one('passages', statements.passages, passages, (passage, order) => passageRow(passage, order, key)),
    ...[...entitiesByLabel(dataset)].map(([label, entities]) =>
      one('entities', entityStatements.get(label)!, entities, (entity) =>
        entityRow(entity, degreeOf.get(entity.id) ?? 0, key),
      ),
    ),
    ...[...claimsByType(dataset)].map(([type, ofType]) =>
      one('relations', relationStatements.get(type)!, ofType, (claim) => relationRow(claim, index, key)),
    ),
    one('evidence', statements.claims, claims, (claim) => claimNodeRow(claim, key)),
    {
      phase: 'evidence',
      statement: statements.evidence,
      total: sum(claims, ({ evidence }) => evidence.length),
      rows: rowsOfItems(claims, (claim) => evidenceRows(claim, key)),
    },
    ...(['qualifies', 'contradicts'] as const).map(
      (field): LoadStep => ({
        phase: 'evidence',
        statement: statements[field],
        total: sum(claims, (claim) => claim[field].length),
        rows: rowsOfItems(claims, (claim) => linkRows(claim, field, key)),
      }),
    ),
  ];
}

type RowOf<Item> = (item: Item, index: number) => Properties;

function sum<Item>(items: Item[], countOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + countOf(item), 0);
}

function* rowsOfItems<Item>(items: Item[], rowsOf: (item: Item, index: number) => Properties[]) {
  for (const [index, item] of items.entries()) yield* rowsOf(item, index);
}
