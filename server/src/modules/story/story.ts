/** Stories as read from the graph. */
import { z } from 'zod';
import { type Story, storyFile } from '../../dataset/schema.ts';
import type { Connection, Edge } from '../graph/connection.ts';
import { datasetOf, idOf } from '../graph/key.ts';
import { TupleReader } from '../graph/tuple.ts';
import { DEFAULTS, writeQuestion } from '../trace/question.ts';

export type StoryRow = {
  __typename: 'Story';
  key: string;
  id: string;
  dataset: string;
  /** Its place among the stories. */
  order: number;
  titleFr: string;
  titleEn: string;
  summaryFr: string;
  summaryEn: string;
  steps: StoryStepRow[];
};

export type StoryStepRow = Story['steps'][number] & { dataset: string };

export type StoryConnectionSource = Connection<StoryRow>;
export type StoryEdgeSource = Edge<StoryRow>;

const steps = z.array(storyFile.shape.steps.element);

/** Parses the column `story` of `cypher/story/of-dataset.cypher`. Throws if a value is of another type. */
export function parseStory(column: unknown): StoryRow {
  const tuple = new TupleReader('story', column);
  const key = tuple.string();
  const dataset = datasetOf(key);
  return {
    __typename: 'Story',
    key,
    id: idOf(key),
    dataset,
    order: tuple.number(),
    titleFr: tuple.string(),
    titleEn: tuple.string(),
    summaryFr: tuple.string(),
    summaryEn: tuple.string(),
    steps: steps.parse(JSON.parse(tuple.string())).map((step) => ({ ...step, dataset })),
  };
}

/** The question of a step in its written form, and the path that is chosen in its answer. */
export function questionOf({ view: { question } }: StoryStepRow): {
  question: string | null;
  way: string[] | null;
} {
  if (question === undefined) return { question: null, way: null };
  if (question.ask === 'influence') {
    const { of, direction, hops: maxHops = DEFAULTS.influenceHops } = question;
    return { question: writeQuestion({ ask: 'influence', of, direction, maxHops, filter: {} }), way: null };
  }
  const { between, directed, hops: maxHops = DEFAULTS.pathHops, way } = question;
  const asked = { ask: 'paths', between, via: [], avoid: [], directed, maxHops, filter: {} } as const;
  return {
    question: writeQuestion({ ...asked, via: [], avoid: [], shortest: DEFAULTS.shortest }),
    way: way.length > 0 ? way : null,
  };
}
