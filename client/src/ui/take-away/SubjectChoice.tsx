import { useRef } from 'react';
import type { Counted } from '../../model/export-selection.ts';
import { chooseSubject, type TakeAwaySubject } from '../../state/take-away.ts';
import type { SubjectState, useCounts } from './use-subject.ts';
import { useTakeAwayWords } from './use-take-away-words.ts';

type Props = {
  subject: TakeAwaySubject;
  counts: ReturnType<typeof useCounts>;
  state: SubjectState;
};

/** What to take: the view, what is chosen, the study, and what a panel named; with how much is in each. */
export function SubjectChoice({ subject, counts, state }: Props) {
  const words = useTakeAwayWords();
  // What the sheet was opened for stays on offer when another is looked at.
  const opened = useRef(subject).current;
  const named = opened.of === 'entity' || opened.of === 'question' ? [opened] : [];
  const subjects: TakeAwaySubject[] = [...named, { of: 'view' }, { of: 'selection' }, { of: 'study' }];
  const nameOf = (each: TakeAwaySubject): string => {
    if (each.of === 'entity') return words.subjects.entity(each.label);
    if (each.of === 'question') return each.way === null ? each.title : words.subjects.way;
    return words.subjects[each.of];
  };
  const noteOf = (each: TakeAwaySubject): string => {
    const inside = (counted: Counted | null) =>
      counted && counted.entities > 0
        ? words.content(counted.entities, counted.relations)
        : each.of === 'view' || each.of === 'selection'
          ? words.nothing[each.of]
          : words.counting;
    if (each.of === 'view' || each.of === 'selection' || each.of === 'study') return inside(counts[each.of]);
    if (each.of !== subject.of) return '';
    return state.status === 'ready'
      ? inside(state.ready)
      : state.status === 'nothing'
        ? state.reason
        : words.counting;
  };
  const isEmpty = (each: TakeAwaySubject) =>
    (each.of === 'view' || each.of === 'selection') && counts[each.of].entities === 0;
  return (
    <fieldset className="take-away-part">
      <legend>{words.what}</legend>
      {subjects.map((each) => (
        <label key={each.of} className="take-away-subject">
          <input
            type="radio"
            name="take-away-subject"
            checked={each.of === subject.of}
            disabled={isEmpty(each) && each.of !== subject.of}
            onChange={() => chooseSubject(each)}
          />
          <span>{nameOf(each)}</span>
          <span className="caption">{noteOf(each)}</span>
        </label>
      ))}
      {state.status === 'nothing' && (
        <p className="take-away-why" role="status">
          {state.reason}
        </p>
      )}
    </fieldset>
  );
}
