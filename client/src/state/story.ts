import type { StoryQuery } from '../api/generated/graphql.ts';
import { NO_FILTER, only, type ViewFilter } from '../model/filter.ts';
import { readQuestion } from './trace-question.ts';
import { asking, type Tracing } from './trace-way.ts';
import { EMPTY_VIEW, type StoryPlace, type View } from './view.ts';

export type Story = NonNullable<StoryQuery['story']>;
export type StoryStep = Story['steps'][number];

const PREFIX = 'story/';

/** The fields of an address that say which step of which story is told. */
export function writeStory(place: StoryPlace | null): string[] {
  if (!place) return [];
  const { story, step } = place;
  const name = encodeURIComponent(story.replace(PREFIX, ''));
  return [`story=${name}`, ...(step === '' ? [] : [`step=${encodeURIComponent(step)}`])];
}

/** The step that those fields name; the first of a story where they name none. */
export function readStory(story: string | undefined, step: string | undefined): StoryPlace | null {
  const named = (text = '') => (/^[a-z0-9-]+$/.test(text) ? text : '');
  return named(story) ? { story: `${PREFIX}${named(story)}`, step: named(step) } : null;
}

/** The address's fragment of a step by itself, without what a reader made of its view. */
export function fragmentOfStep(story: string, step: string): string {
  return writeStory({ story, step }).join('&');
}

/** Place of a step in its story, from 0; the first if the story has no such step. */
export function indexOfStep(story: Story, step: string): number {
  return Math.max(
    0,
    story.steps.findIndex(({ id }) => id === step),
  );
}

function filterOf({ relationTypes, signs }: StoryStep['view']): ViewFilter {
  const byType = relationTypes ? only(NO_FILTER, 'relationTypes', relationTypes) : NO_FILTER;
  return signs ? only(byType, 'signs', signs) : byType;
}

/** The view of a step, in place of the one before: what stands in both stays where it is. */
export function viewOfStep(before: View, story: Story, step: StoryStep): View {
  const { entities, about } = step.view;
  const there = entities.filter((id) => before.positions[id]);
  // A few that stay are no frame for many that come: they are laid out together.
  const stay = there.length * 2 > entities.length ? there : [];
  return {
    ...EMPTY_VIEW,
    additions: [{ by: null, ids: entities }],
    filter: filterOf(step.view),
    about: about ?? null,
    positions: Object.fromEntries(stay.map((id) => [id, before.positions[id]!])),
    story: { story: story.id, step: step.id },
  };
}

/** What a step traces beside its view; on a phone the graph stays in sight. */
export function tracingOfStep({ view: { question, way } }: StoryStep): Tracing {
  return { ...asking(question ? readQuestion(question) : null), key: way?.join(',') ?? null, screen: false };
}

/** True if a view holds nothing but the place in a story: an address that leaves the rest to the step. */
export function isBare(view: View): boolean {
  return view.story !== null && !view.whole && view.additions.length === 0;
}
