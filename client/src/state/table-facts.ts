import { create } from 'zustand';
import { request } from '../api/client.ts';
import {
  AllEvidenceDocument,
  EvidenceAmongDocument,
  TableEntitiesDocument,
  type TableEvidenceFragment,
} from '../api/generated/graphql.ts';
import type { PoleReach } from '../model/table-rows.ts';
import type { Claim } from '../model/types.ts';
import { reportFailure } from './connection.ts';
import { loadPages, nodes } from './pages.ts';

export type Place = { reach: PoleReach | null; regions: readonly { id: string; fr: string; en: string }[] };

type TableFacts = {
  /** By entity. */
  places: ReadonlyMap<string, Place>;
  /** Passages that each claim rests on, in the study's order. */
  passages: ReadonlyMap<string, readonly string[]>;
  status: 'idle' | 'loading' | 'failed';
};

/** What the tables need beyond the drawing; it grows as it is asked for. */
export const useTableFacts = create<TableFacts>()(() => ({
  places: new Map(),
  passages: new Map(),
  status: 'idle',
}));

/** Entities asked about at a time. */
const BATCH = 200;
/** Ids that one question about relations may name. */
const MOST_ENDS = 1000;

async function loadPlaces(ids: readonly string[], signal: AbortSignal): Promise<void> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const { subgraph } = await request(TableEntitiesDocument, { ids: batch }, { signal });
    // What the study does not have has no place, and is not asked about again.
    const fresh = new Map<string, Place>(batch.map((id) => [id, { reach: null, regions: [] }]));
    for (const node of nodes(subgraph.entities)) {
      const regions = nodes(node.relations).flatMap(({ negated, target }) => (negated ? [] : [target]));
      fresh.set(node.id, { reach: 'reach' in node ? (node.reach ?? null) : null, regions });
    }
    useTableFacts.setState(({ places }) => ({ places: new Map([...places, ...fresh]) }));
  }
}

const passagesOf = (of: TableEvidenceFragment['edges'][number]['node']): [string, string[]] => [
  of.id,
  [...new Set(of.evidence.map(({ passage }) => passage.id))],
];

async function loadPassages(claims: readonly Claim[], signal: AbortSignal): Promise<void> {
  const ends = [...new Set(claims.flatMap(({ source, target }) => [source, target]))];
  const rest = (known: ReadonlyMap<string, unknown>) => claims.filter(({ id }) => !known.has(id));
  const keep = (fresh: readonly [string, readonly string[]][]) =>
    useTableFacts.setState(({ passages }) => ({ passages: new Map([...passages, ...fresh]) }));
  if (ends.length <= MOST_ENDS) {
    const { subgraph } = await request(EvidenceAmongDocument, { ids: ends }, { signal });
    keep(nodes(subgraph.relations).map(passagesOf));
  }
  // A question names so many entities, and its answer holds so many relations: the rest is read page by page.
  if (rest(useTableFacts.getState().passages).length === 0) return;
  const all = await loadPages(
    async (after) => (await request(AllEvidenceDocument, { after }, { signal })).relations,
  );
  keep(all.map(passagesOf));
}

let running: AbortController | undefined;

/** Loads what is not known yet of these; a newer call takes an older one's place. */
export async function ensureFacts(ids: readonly string[], claims: readonly Claim[]): Promise<void> {
  const { places, passages } = useTableFacts.getState();
  const newEntities = ids.filter((id) => !places.has(id));
  const newClaims = claims.filter(({ id }) => !passages.has(id));
  running?.abort();
  running = undefined;
  if (newEntities.length + newClaims.length === 0) {
    useTableFacts.setState({ status: 'idle' });
    return;
  }
  const off = new AbortController();
  running = off;
  useTableFacts.setState({ status: 'loading' });
  try {
    await Promise.all([
      loadPlaces(newEntities, off.signal),
      newClaims.length > 0 ? loadPassages(newClaims, off.signal) : null,
    ]);
    if (!off.signal.aborted) useTableFacts.setState({ status: 'idle' });
  } catch (error) {
    if (off.signal.aborted) return;
    reportFailure(error);
    useTableFacts.setState({ status: 'failed' });
  }
}
