/** Whether the server can answer: the engine is there and a study is loaded in it. */

import type { GraphEngine } from '../engine/engine.ts';
import { EngineError } from '../engine/engine-error.ts';
import type { CurrentDatasets } from '../modules/study/current-datasets.ts';
import type { LoadedStudy } from '../modules/study/study.repository.ts';

export type Readiness =
  | { status: 'ready'; engine: string; studies: LoadedStudy[] }
  | { status: 'not ready'; engine: string; reason: string };

export async function checkReadiness(graph: GraphEngine, datasets: CurrentDatasets): Promise<Readiness> {
  try {
    await graph.ready();
    const studies = await datasets.studies();
    if (studies.length > 0) return { status: 'ready', engine: graph.name, studies };
    return { status: 'not ready', engine: graph.name, reason: 'no study is loaded: run "maillage load"' };
  } catch (error) {
    const code = error instanceof EngineError ? error.code : 'INTERNAL';
    const reason = code === 'INTERNAL' ? 'the graph engine failed' : 'the graph engine does not answer';
    return { status: 'not ready', engine: graph.name, reason };
  }
}
