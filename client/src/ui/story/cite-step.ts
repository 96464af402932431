import { fragmentOfStep } from '../../state/story.ts';

/** The address of a step by itself: it shows the step as it was written, in that language. */
export function linkOfStep(
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
  story: string,
  step: string,
  language: string,
): string {
  return `${origin}${pathname}#${fragmentOfStep(story, step)}&l=${language}`;
}
