import { withFilter } from '../../model/export-selection.ts';
import { toApiFilter } from '../../model/filter.ts';
import type { TakeAwaySubject } from '../../state/take-away.ts';
import { writeQuestion } from '../../state/trace-question.ts';
import { useTraceStore } from '../../state/trace-store.ts';
import type { Way } from '../../state/trace-way.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';

/** A way as what can be taken away: the question that finds it, under the view's filter, and which of its answers it is. */
export function useWaySubject(way: Way): TakeAwaySubject | null {
  const { tracing } = useMessages();
  const text = useStudyText();
  const question = useTraceStore((state) => state.question);
  const filter = useViewStore((state) => selectView(state).filter);
  if (!question) return null;
  const [first, last] = [way.entities[0], way.entities.at(-1)].map((each) => text(each?.label ?? ''));
  return {
    of: 'question',
    question: withFilter(writeQuestion(question), toApiFilter(filter)),
    way: way.key,
    title: way.sort === 'loop' ? first! : tracing.title(first!, last!),
  };
}
