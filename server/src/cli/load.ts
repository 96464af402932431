import type { CAC } from 'cac';
import { readConfig } from '../config.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { formatProblem } from '../dataset/problem.ts';
import type { LoadProgress } from '../load/load-dataset.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { RawOptions } from './options.ts';
import { count, say, writeJson, writeResult } from './output.ts';
import { readStudies } from './studies.ts';

type LoadedStudy = {
  study: string;
  version: string;
  dataset: string | null;
  status: 'loaded' | 'current' | 'checked';
};

/** `maillage load`: studies into Neo4j. */
export function addLoad(cli: CAC): void {
  cli
    .command(
      'load [...folders]',
      'Load studies into Neo4j (by default those of MAILLAGE_DATA); only check them where NEO4J_URI is not set',
    )
    .option('--json', 'Print JSON')
    .action(load);
}

async function load(folders: string[], options: RawOptions): Promise<ExitCode> {
  const config = readConfig();
  const studies = await readStudies(folders.length > 0 ? folders : [config.data]);
  for (const { folder, problems } of studies) {
    for (const problem of problems) say(formatProblem(problem, folder));
  }
  const datasets = studies.flatMap(({ dataset }) => dataset ?? []);
  if (datasets.length < studies.length) {
    say(`${count(studies.length - datasets.length, 'study has', 'studies have')} errors: nothing is loaded`);
    return EXIT.failed;
  }
  let loaded: LoadedStudy[];
  if (config.neo4j === null) {
    say(
      'NEO4J_URI is not set: checked only. The embedded engine reads the studies itself whenever it starts.',
    );
    loaded = datasets.map((dataset) => ({ ...named(dataset), dataset: null, status: 'checked' }));
  } else {
    const [{ openEngine }, { loadDataset }] = await Promise.all([
      import('../engine/open-engine.ts'),
      import('../load/load-dataset.ts'),
    ]);
    const engine = openEngine(config.neo4j);
    try {
      await engine.ready();
      await engine.prepare();
      loaded = [];
      for (const dataset of datasets) {
        const { study } = named(dataset);
        const { dataset: key, changed } = await loadDataset(engine, dataset, {
          onProgress: progressOf(study),
        });
        loaded.push({ ...named(dataset), dataset: key, status: changed ? 'loaded' : 'current' });
      }
    } finally {
      await engine.close();
    }
  }
  if (options.json) await writeJson({ studies: loaded });
  else await writeResult(loaded.map(describe).join('\n'));
  return EXIT.ok;
}

function named({ study }: Dataset): { study: string; version: string } {
  return { study: study.id, version: study.version };
}

function describe({ study, version, dataset, status }: LoadedStudy): string {
  const name = `${study}@${version}`;
  if (status === 'checked') return `${name}: sound`;
  return status === 'loaded' ? `${name}: loaded as ${dataset}` : `${name}: already loaded as ${dataset}`;
}

/** Says when a phase ends, and how far it is once a second while it lasts. */
function progressOf(study: string): (progress: LoadProgress) => void {
  let last = { phase: '', at: Date.now() };
  return ({ phase, done, total, pace }) => {
    const ended = total > 0 && done === total;
    const begunWaiting = phase !== last.phase && total === 0;
    if (!ended && !begunWaiting && Date.now() - last.at < 1_000) return;
    last = { phase, at: Date.now() };
    const amount = total > 0 ? ` ${done} of ${total}` : done > 0 ? ` ${done}` : '';
    const rate = pace === null ? '' : `, ${pace.perSecond} a second`;
    const left = pace === null || ended ? '' : `, ${pace.secondsLeft} s left`;
    say(`${study}: ${phase}${amount}${rate}${left}`);
  };
}
