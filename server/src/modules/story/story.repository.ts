import { statement } from '../../engine/statements.ts';
import type { Read } from '../graph/read.ts';
import { parseStory, type StoryRow } from './story.ts';

const ofDataset = statement('story/of-dataset');

/** The stories of a dataset, in their own order. */
export async function readStories(read: Read, dataset: string): Promise<StoryRow[]> {
  const rows = await read(ofDataset, { dataset });
  return rows.map((row) => parseStory(row.story));
}
