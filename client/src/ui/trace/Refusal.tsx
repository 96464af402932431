import type { RefusedFragment } from '../../api/generated/graphql.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useLanguage } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { useTraceWords } from './use-trace-words.ts';

type Props = {
  refused: RefusedFragment | null;
  /** Argument of the question that the field stands for; nothing is said about others. */
  argument: string;
  id: string;
};

/** Why the question was refused, under the field it is about. */
export function Refusal({ refused, argument, id }: Props) {
  const words = useTraceWords();
  const language = useLanguage();
  const text = useStudyText();
  const entities = useGraphStore((state) => state.data.entities);
  if (refused?.argument !== argument) return null;
  const { reason, min, max, ids } = refused;
  const names = ids.map((each) => text(entities.get(each)?.[language] ?? each)).join(', ');
  const said = {
    OUT_OF_RANGE: () => words.refused.OUT_OF_RANGE(min ?? null, max ?? null),
    UNKNOWN_ID: () => words.refused.UNKNOWN_ID(names),
    SAME_ENDS: () => words.refused.SAME_ENDS,
    CONTRADICTORY: () => words.refused.CONTRADICTORY(names),
    UNREADABLE: () => words.refused.UNREADABLE,
  };
  return (
    <p className="trace-refused" id={id} role="alert">
      <Icon name="warn" size={14} /> {said[reason]()}
    </p>
  );
}
