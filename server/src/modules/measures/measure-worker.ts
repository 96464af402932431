/** Thread that measures one graph: betweenness of thousands of entities would block the server. */
import { parentPort, workerData } from 'node:worker_threads';
import { type MeasuredClaim, measureGraph } from './measure.ts';

parentPort!.postMessage(measureGraph(workerData as MeasuredClaim[]));
