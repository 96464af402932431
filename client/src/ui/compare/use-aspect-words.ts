import type { ComparedAspectFragment } from '../../api/generated/graphql.ts';
import { verbAfter } from '../../i18n/vocabulary.ts';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';

/** Puts aspects into words: "couvre cinéma", "Enquête MEDEF porte sur …". */
export function useAspectWords() {
  const { words } = useMessages();
  const text = useStudyText();
  return (aspect: Pick<ComparedAspectFragment, 'relationType' | 'direction' | 'other'>): string => {
    const { other, relationType: type } = aspect;
    if (aspect.direction === 'OUT') return `… ${words.relations[type][0]} ${text(other.label)}`;
    return `${text(other.label)} ${verbAfter(other, { type, negated: false }, words)} …`;
  };
}
