import { storyEn } from './en/story.ts';
import { type StoryMessages, storyFr } from './fr/story.ts';
import type { Language } from './numbers.ts';
import { inFrenchTypography } from './typography.ts';

/** Words of stories, which come with them. */
export const STORY_MESSAGES: Record<Language, StoryMessages['story']> = {
  fr: inFrenchTypography(storyFr).story,
  en: storyEn.story,
};
