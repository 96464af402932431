/** Whether the server can answer: the engine is there and a study is loaded in it. */

import type { GraphEngine } from '../engine/engine.ts';
import { EngineError } from '../engine/engine-error.ts';
import type { CurrentDatasets } from '../modules/study/current-datasets.ts';
import type { LoadedStudy } from '../modules/study/study.repository.ts';

export type Readiness =
  | { status: 'ready'; engine: string; studies: LoadedStudy[] }
  | { status: 'not ready'; engine: string; reason: string };

/** Milliseconds until an engine that has not answered is one that does not. */
const PATIENCE = 3_000;

/** Asks the engine; who asks meanwhile gets the same answer, so that probes cost one question at a time. */
export function createReadiness(graph: GraphEngine, datasets: CurrentDatasets): () => Promise<Readiness> {
  let asking: Promise<Readiness> | undefined;
  return () => {
    asking ??= checkReadiness(graph, datasets).finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

async function checkReadiness(graph: GraphEngine, datasets: CurrentDatasets): Promise<Readiness> {
  const notReady = (reason: string): Readiness => ({ status: 'not ready', engine: graph.name, reason });
  try {
    const studies = await withinTime(graph.ready().then(datasets.studies));
    if (studies === null) return notReady('the graph engine does not answer');
    if (studies.length > 0) return { status: 'ready', engine: graph.name, studies };
    return notReady('no study is loaded: run "maillage load"');
  } catch (error) {
    const code = error instanceof EngineError ? error.code : 'INTERNAL';
    return notReady(code === 'INTERNAL' ? 'the graph engine failed' : 'the graph engine does not answer');
  }
}

/** What the engine says about its studies, or null if that takes it too long. */
export function withinTime<Answer>(answer: Promise<Answer>, milliseconds = PATIENCE): Promise<Answer | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
