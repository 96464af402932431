import { create } from 'zustand';
import { request } from '../api/client.ts';
import { LinkIdsDocument, StudyVersionDocument } from '../api/generated/graphql.ts';
import { reportFailure, useConnection } from './connection.ts';
import { useGraphStore } from './graph-store.ts';
import { type Fate, idsOfLink, type Linked, type LinkReport, linkNow, readLink, reportOf } from './link.ts';

type LinkState = {
  /** The dataset that is shown, as links name it: `poles-competences@1.0.0`; null until it is known. */
  dataset: string | null;
  /** What of the link that was opened is not as it was. */
  report: LinkReport | null;
};

/** The link that the page was opened with, and the data that a link from here is made with. */
export const useLink = create<LinkState>()(() => ({ dataset: null, report: null }));

/** Ids that one request asks about. */
const MOST_IDS = 500;

const nameOf = (study: { id: string; version: string } | null): string | null =>
  study && `${study.id}@${study.version}`;

let asking: Promise<void> | undefined;

/** Learns which data is shown, once. */
export function learnDataset(): void {
  if (useLink.getState().dataset !== null || asking) return;
  asking = request(StudyVersionDocument, {})
    .then(({ study }) => useLink.setState({ dataset: nameOf(study) }))
    .catch(reportFailure)
    .then(() => {
      asking = undefined;
    });
}

async function fatesOf(ids: readonly string[], signal: AbortSignal): Promise<Fate[]> {
  const fates: Fate[] = [];
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const answer = await request(LinkIdsDocument, { ids: ids.slice(at, at + MOST_IDS) }, { signal });
    useLink.setState({ dataset: nameOf(answer.study) });
    fates.push(...answer.identities);
  }
  return fates;
}

/** Ids that were asked about, or are known to be there. */
const current = new Set<string>();

let checking: AbortController | undefined;

/**
 * Finds out what of a link is still there: `open` is told how to translate it where not all of it is. Ids that
 * the page has met are not asked about again. A newer link takes an older one's place.
 */
export async function checkLink(
  fragment: string,
  linked: Linked,
  open: (translate: (linked: Linked) => Linked) => void,
): Promise<void> {
  checking?.abort();
  checking = new AbortController();
  const { signal } = checking;
  const { dataset: made, unreadable } = readLink(fragment);
  const { entities, claims } = useGraphStore.getState().data;
  const ids = idsOfLink(linked).filter((id) => !current.has(id) && !entities.has(id) && !claims.has(id));
  useLink.setState({ report: reportOf([], unreadable, null) });
  if (ids.length === 0) return;
  try {
    const fates = await fatesOf(ids, signal);
    for (const { id, state } of fates) if (state === 'CURRENT') current.add(id);
    const { dataset } = useLink.getState();
    const other = made !== null && dataset !== null && made !== dataset ? made : null;
    useLink.setState({ report: reportOf(fates, unreadable, other) });
    const gone = new Map(fates.filter(({ state }) => state !== 'CURRENT').map((fate) => [fate.id, fate]));
    if (gone.size > 0) open((now) => linkNow(now, gone));
  } catch (error) {
    // What is there is shown; what is not is told once the server is back.
    if (!signal.aborted && reportFailure(error)) {
      const stop = useConnection.subscribe((now, before) => {
        if (now.epoch === before.epoch) return;
        stop();
        void checkLink(fragment, linked, open);
      });
      signal.addEventListener('abort', stop);
    }
  }
}

export function dismissReport(): void {
  useLink.setState({ report: null });
}
