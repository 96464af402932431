/**
 * Loads a generated dataset into the Neo4j that `MAILLAGE_LOAD` names and writes a line for each step: a process
 * for tests to kill.
 */
import { openEngine } from '../../server/src/engine/open-engine.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { generatedDataset } from './generated-dataset.ts';

const { connection, options } = JSON.parse(process.env.MAILLAGE_LOAD ?? '{}');
const engine = openEngine(connection);
await loadDataset(engine, generatedDataset(options), {
  grace: 0,
  onProgress: ({ phase, done }) => console.log(`${phase} ${done}`),
});
console.log('loaded');
await engine.close();
