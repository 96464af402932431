import type { ComparedAspectFragment } from '../../api/generated/graphql.ts';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';

/** Puts aspects into words: "couvre cinéma", "Enquête MEDEF porte sur …". */
export function useAspectWords() {
  const { words } = useMessages();
  const text = useStudyText();
  return (aspect: Pick<ComparedAspectFragment, 'relationType' | 'direction' | 'other'>): string => {
    const verb = words.relations[aspect.relationType][0];
    const other = text(aspect.other.label);
    return aspect.direction === 'IN' ? `${other} ${verb} …` : `… ${verb} ${other}`;
  };
}
