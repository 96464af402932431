/** The product on the embedded engine, filled with a graph of the bench. Prints its address. */
import { readConfig } from '../../../server/src/config.ts';
import { createEmbeddedEngine } from '../../../server/src/engine/embedded/embedded-engine.ts';
import { startServer } from '../../../server/src/http/server.ts';
import { loadDataset } from '../../../server/src/load/load-dataset.ts';
import { SIZES, type SizeName, studyOf } from '../sizes.ts';

const size = SIZES[process.argv[2] as SizeName];
const graph = createEmbeddedEngine();
await graph.prepare();
const start = performance.now();
await loadDataset(graph, studyOf(size));
console.error(`loaded in ${Math.round(performance.now() - start)} ms`);
const { url } = await startServer(
  readConfig({ PORT: '0', LOG_LEVEL: 'warn', ANSWER_CACHE: process.env.ANSWER_CACHE }),
  { graph },
);
console.log(url);
