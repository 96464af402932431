/**
 * A reader's copy that the server was given: passages of the default study are found in it and shown in full to
 * whoever may ask this server. The text stays in the memory of the process: it goes into no database, log, metric
 * or export.
 */
import type { Logger } from 'pino';
import type { GraphEngine } from '../engine/engine.ts';
import type { CurrentDatasets } from '../modules/study/current-datasets.ts';
import { type CopyTexts, isOtherText, textsOf } from './copy-texts.ts';
import { locateInThread } from './locate-in-thread.ts';
import { readWhatToLocate } from './what-to-locate.ts';

export type ServedCopy = {
  /** The texts of a dataset's passages; null if the copy is of another study, or was found to be another text. */
  of(dataset: string): Promise<CopyTexts | null>;
  /** Looks for the default study now, so that the log tells early what the copy is worth. */
  find(): Promise<void>;
  /** Ends a search that is under way. */
  close(): void;
};

type Parts = { text: string; graph: GraphEngine; datasets: CurrentDatasets; log: Logger };

/** Serves a text as the copy of the default study. */
export function createServedCopy({ text, graph, datasets, log }: Parts): ServedCopy {
  const closing = new AbortController();
  let kept: { dataset: string; texts: Promise<CopyTexts | null> } | undefined;

  async function locate(dataset: string): Promise<CopyTexts | null> {
    const { passages, spans } = await readWhatToLocate(graph, dataset);
    const locations = await locateInThread({ text, passages, spans }, closing.signal);
    const texts = textsOf(text, locations, spans);
    const { counts } = texts;
    if (isOtherText(counts)) {
      log.error(
        { dataset, ...counts },
        'MAILLAGE_COPY is no copy of the study: the server goes on without it',
      );
      return null;
    }
    log.info({ dataset, ...counts }, 'the study was found in the copy that MAILLAGE_COPY names');
    return texts;
  }

  async function of(dataset: string): Promise<CopyTexts | null> {
    if (datasets.choose(await datasets.studies(), null) !== dataset) return null;
    if (kept?.dataset === dataset) return kept.texts;
    const searched = { dataset, texts: locate(dataset) };
    kept = searched;
    try {
      return await searched.texts;
    } catch (error) {
      // Nothing is known of the copy yet: the next request asks again.
      if (kept === searched) kept = undefined;
      if (!closing.signal.aborted)
        log.warn({ reason: (error as Error).message }, 'the copy could not be searched');
      return null;
    }
  }

  return {
    of,
    async find() {
      try {
        await of(datasets.choose(await datasets.studies(), null));
      } catch (error) {
        log.warn({ reason: (error as Error).message }, 'the copy is searched once the study can be read');
      }
    },
    close: () => closing.abort(new Error('the server is closing')),
  };
}
