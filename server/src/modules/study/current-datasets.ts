/** Which dataset of each study is the current one: read from the graph at most once a second. */
import type { GraphEngine } from '../../engine/engine.ts';
import { badArgument, codedError } from '../graph/errors.ts';
import { createStudyRepository, type LoadedStudy } from './study.repository.ts';

export type CurrentDatasets = {
  /** The studies loaded, by id. Throws `EngineError` if the engine cannot say. */
  studies(): Promise<LoadedStudy[]>;
  /**
   * The dataset of a study among those loaded; of the default study if none is named. Throws
   * `BAD_USER_INPUT` if it is not among them, `ENGINE_UNAVAILABLE` if there are none.
   */
  choose(studies: LoadedStudy[], study: string | null | undefined): string;
};

const FRESH = 1_000;

/** `preferred` is the default study; where it is null or not loaded, the first by id is. */
export function createCurrentDatasets(graph: GraphEngine, preferred: string | null): CurrentDatasets {
  const { loaded } = createStudyRepository((statement, params) => graph.read(statement, params));
  let known: { studies: Promise<LoadedStudy[]>; until: number } | undefined;

  function studies(): Promise<LoadedStudy[]> {
    if (known && known.until > Date.now()) return known.studies;
    const reading = loaded();
    known = { studies: reading, until: Date.now() + FRESH };
    // A failure is not kept: the next request asks again.
    reading.catch(() => {
      if (known?.studies === reading) known = undefined;
    });
    return reading;
  }

  function choose(found: LoadedStudy[], study: string | null | undefined): string {
    if (found.length === 0) {
      throw codedError('ENGINE_UNAVAILABLE', 'No study is loaded yet: run "maillage load" to load one.');
    }
    const wanted = study ?? preferred;
    const match = found.find((candidate) => candidate.study === wanted);
    if (match) return match.dataset;
    if (study == null) return found[0]!.dataset;
    const names = found.map((candidate) => candidate.study).join(', ');
    throw badArgument('study', `is "${study}", which is not loaded; loaded: ${names}.`);
  }

  return { studies, choose };
}
