import type { Reading } from '../../state/reading.ts';
import { useLanguage } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { sectionName } from './section-name.ts';
import { useReadingMessages } from './use-reading-messages.ts';

/** Gives the name of a section in the page's language; its id if the study has no such section. */
export function useSectionTitle(reading: Reading): (id: string) => string {
  const language = useLanguage();
  const text = useStudyText();
  const { reading: words } = useReadingMessages();
  return (id) => {
    const found = reading.sections.find(({ section }) => section.id === id);
    return found ? sectionName(id, text(found.section[language]), words) : id;
  };
}
