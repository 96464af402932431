/** The order in which a dataset is written: what others hang on comes first. */

import { sectionIndex } from '../dataset/section-index.ts';
import { claimTypes, entityLabels } from '../dataset/vocabulary.ts';
import { type Statement, statement } from '../engine/statements.ts';
import { claimRow, linkRows } from './claim-rows.ts';
import { type LoadableDataset, surveyClaims } from './loadable.ts';
import {
  entityListRow,
  type Properties,
  passageRow,
  retiredRow,
  sectionRow,
  storyRow,
  studyRow,
} from './node-rows.ts';

export type LoadPhase = 'passages' | 'entities' | 'relations' | 'links';

/** A row, the statement of `cypher/load/` that writes it, and what that counts for it (1 if left out). */
export type LoadRow = { statement: Statement; row: Properties | unknown[]; creates?: number };

/** Rows made as they are asked for. */
export type LoadStep = { phase: LoadPhase; total: number; rows: Iterable<LoadRow> };

const statements = {
  study: statement('load/nodes', { node: 'Study' }),
  sections: statement('load/nodes', { node: 'Section' }),
  retired: statement('load/nodes', { node: 'Retired' }),
  stories: statement('load/nodes', { node: 'Story' }),
  passages: statement('load/passages'),
  qualifies: statement('load/qualifications'),
  contradicts: statement('load/contradictions'),
};
const entityStatements = new Map(entityLabels.map((label) => [label, statement('load/entities', { label })]));
const claimStatements = new Map(claimTypes.map((type) => [type, statement('load/claims', { type })]));

/** The steps of loading a dataset under a key. Each may only begin once the one before it is done. */
export function loadSteps(dataset: LoadableDataset, key: string): LoadStep[] {
  const { sections, passages, stories, retired, entities, claims } = dataset;
  const survey = surveyClaims(dataset);
  const index = sectionIndex(dataset);
  const nodes = <Item>(ofStep: Statement, items: Item[], rowOf: (item: Item, order: number) => Properties) =>
    step('passages', items.length, items, (item, order) => [{ statement: ofStep, row: rowOf(item, order) }]);
  const links = (ofStep: Statement, total: number, field: 'qualifies' | 'contradicts') =>
    step('links', total, claims, (claim) =>
      linkRows(claim, field, key).map((row) => ({ statement: ofStep, row })),
    );
  return [
    nodes(statements.study, [dataset], () => studyRow(dataset, survey.claims, key)),
    nodes(statements.sections, sections, (section) => sectionRow(section, key)),
    nodes(statements.retired, retired, (entry) => retiredRow(entry, key)),
    nodes(statements.stories, stories, (story) => storyRow(story, key)),
    nodes(statements.passages, passages, (passage, order) => passageRow(passage, order, key)),
    step('entities', entities.length, entities, (entity) => [
      {
        statement: entityStatements.get(entity.entityLabel)!,
        row: entityListRow(entity, survey.degrees.get(entity.id) ?? 0, key),
      },
    ]),
    step('relations', survey.claims, claims, (claim) => [
      {
        statement: claimStatements.get(claim.type)!,
        row: claimRow(claim, index, key),
        creates: claim.evidence.length,
      },
    ]),
    links(statements.qualifies, survey.qualifies, 'qualifies'),
    links(statements.contradicts, survey.contradicts, 'contradicts'),
  ];
}

function step<Item>(
  phase: LoadPhase,
  total: number,
  items: Iterable<Item>,
  rowsOf: (item: Item, order: number) => LoadRow[],
): LoadStep {
  return { phase, total, rows: { [Symbol.iterator]: () => rowsOfItems(items, rowsOf) } };
}

function* rowsOfItems<Item>(items: Iterable<Item>, rowsOf: (item: Item, order: number) => LoadRow[]) {
  let order = 0;
  for (const item of items) {
    yield* rowsOf(item, order);
    order += 1;
  }
}
