/** Looks for the study in a copy, away from the page: it takes a second on the note, more on a longer text. */
import {
  locateStudy,
  type PassageToLocate,
  type SpanToLocate,
  type StudyLocations,
} from '../../../server/src/dataset/locate.ts';

export type LocateRequest = { text: string; passages: PassageToLocate[]; spans: SpanToLocate[] };
export type LocateAnswer = StudyLocations;

self.addEventListener('message', ({ data }: MessageEvent<LocateRequest>) => {
  const answer: LocateAnswer = locateStudy(data.text, data.passages, data.spans);
  self.postMessage(answer);
});
