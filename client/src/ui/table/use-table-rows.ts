import { useEffect, useMemo } from 'react';
import { collators, formatNumber, type Language } from '../../i18n/numbers.ts';
import { frenchTypography } from '../../i18n/typography.ts';
import type { Scene, SceneNode } from '../../model/scene.ts';
import { filterRows, findable } from '../../model/table-find.ts';
import { sortRows } from '../../model/table-order.ts';
import {
  type EntityFacts,
  entityRows,
  relationRows,
  type TableRow,
  type TableWords,
} from '../../model/table-rows.ts';
import type { Claim } from '../../model/types.ts';
import { useConnection } from '../../state/connection.ts';
import { claimIn } from '../../state/graph-data.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { ensureFacts, useTableFacts } from '../../state/table-facts.ts';
import { useTables } from '../../state/table-store.ts';
import { passageReference } from '../passage-reference.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStableList } from './use-stable.ts';
import { useTableMessages } from './use-table-messages.ts';

function useWords(): TableWords {
  const { words, details, reference } = useMessages();
  const table = useTableMessages();
  const language = useLanguage();
  return useMemo(
    () => ({
      kind: (kind, collective) =>
        collective ? details.collective(words.kinds[kind][0]) : words.kinds[kind][0],
      reach: (reach) => words.reaches[reach],
      number: (value) => formatNumber(value, language),
      type: (type, negated) => words.relations[type][negated ? 2 : 0],
      sign: (sign) => words.signWords[sign],
      strength: (strength) => words.strengthWords[strength],
      modality: (modality) => words.modalities[modality],
      scope: (names) => (names.length === 0 ? table.general : details.list(names)),
      passage: (id) => passageReference(id, reference),
    }),
    [words, details, reference, table, language],
  );
}

const sameNode = (a: SceneNode, b: SceneNode) =>
  a.id === b.id && a.label === b.label && a.degree === b.degree;
const sameId = (a: string, b: string) => a === b;

/** The claims that the scene draws, those in bundles too. */
function useClaims(scene: Scene, language: Language): readonly Claim[] {
  const known = useGraphStore((state) => state.data.claims);
  const ids = useStableList(
    useMemo(() => scene.edges.flatMap(({ claims }) => claims).sort(), [scene]),
    sameId,
  );
  return useMemo(
    () =>
      ids.flatMap((id) => {
        const claim = known.get(id);
        return claim ? [claimIn(claim, language)] : [];
      }),
    [ids, known, language],
  );
}

function useFacts(nodes: readonly SceneNode[], claims: readonly Claim[], language: Language) {
  const { places, passages, status } = useTableFacts();
  const epoch = useConnection((state) => state.epoch);
  const retry = () =>
    void ensureFacts(
      nodes.map(({ id }) => id),
      claims,
    );
  useEffect(() => {
    // Again when the server is back, should it have been away.
    if (epoch >= 0)
      void ensureFacts(
        nodes.map(({ id }) => id),
        claims,
      );
  }, [nodes, claims, epoch]);
  const facts = useMemo(() => {
    const inLanguage = (place: { fr: string; en: string }) =>
      language === 'fr' ? frenchTypography(place.fr) : place.en;
    return new Map<string, EntityFacts>(
      [...places].map(([id, { reach, regions }]) => [id, { reach, regions: regions.map(inLanguage) }]),
    );
  }, [places, language]);
  const complete = claims.every(({ id }) => passages.has(id));
  return { facts, passages: complete ? passages : null, failed: status === 'failed', retry };
}

export type TableRows = {
  /** Every row of the shown table. */
  all: readonly TableRow[];
  /** Those that pass its own filter, sorted. */
  rows: readonly TableRow[];
  /** What is not in the drawing could not be read. */
  failed: boolean;
  retry: () => void;
};

/** The rows of the shown table: what is in view, found and sorted as the reader wants it. */
export function useTableRows(scene: Scene): TableRows {
  const language = useLanguage();
  const { table, columns, sort, find } = useTables();
  const words = useWords();
  const entities = useGraphStore((state) => state.data.entities);
  const nodes = useStableList(scene.nodes, sameNode);
  const claims = useClaims(scene, language);
  const { facts, passages, failed, retry } = useFacts(nodes, claims, language);
  const all = useMemo(() => {
    if (table === 'entities') {
      const inStudy = new Map(nodes.map(({ id }) => [id, entities.get(id)?.degree ?? 0]));
      return entityRows({ nodes, claims, inStudy, facts, passages }, words);
    }
    return relationRows(
      { claims, labels: new Map(nodes.map(({ id, label }) => [id, label])), passages },
      words,
    );
  }, [table, nodes, claims, entities, facts, passages, words]);
  const shown = columns[table];
  const texts = useMemo(() => findable(all, shown), [all, shown]);
  const found = useMemo(() => filterRows(all, texts, find), [all, texts, find]);
  const keys = sort[table];
  const rows = useMemo(() => sortRows(found, keys, collators[language]), [found, keys, language]);
  return { all, rows, failed, retry };
}
