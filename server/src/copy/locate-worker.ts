/** Thread that finds a study in a copy: on the note a second's work, which would block the server. */
import { parentPort, workerData } from 'node:worker_threads';
import { locateStudy, type PassageToLocate, type SpanToLocate } from '../dataset/locate.ts';

const { text, passages, spans } = workerData as {
  text: string;
  passages: PassageToLocate[];
  spans: SpanToLocate[];
};
parentPort!.postMessage(locateStudy(text, passages, spans));
