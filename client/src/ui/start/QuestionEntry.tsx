import type { ReactNode } from 'react';
import { Icon } from '../glyph/Icon.tsx';

type Props = {
  title: string;
  sub: string;
  onPick: () => void;
  /** Its picture, in the graph's own shapes. */
  children: ReactNode;
};

/** A question to start from. */
export function QuestionEntry({ title, sub, onPick, children }: Props) {
  return (
    <li>
      <button type="button" className="question" onClick={onPick}>
        <span className="question-picture">{children}</span>
        <span className="question-title">{title}</span>
        <span className="question-sub">{sub}</span>
        <Icon name="chevron-right" />
      </button>
    </li>
  );
}
