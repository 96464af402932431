import { STORY_MESSAGES } from '../../i18n/story-messages.ts';
import { useLanguage } from '../use-messages.ts';

/** The words of stories in the page's language. */
export function useStoryWords() {
  return STORY_MESSAGES[useLanguage()];
}
