import type { MarkSort } from '../../model/matrix.ts';
import { SignTag } from '../glyph/SignTag.tsx';

/** A mark with its words: a boxed sign, or the dot of what is stated without one. */
export function MarkTag({ mark, word }: { mark: MarkSort; word: string }) {
  if (mark === 'UNSIGNED') {
    return (
      <span className="mx-unsigned">
        <i className="cmp-dot" />
        {word}
      </span>
    );
  }
  return <SignTag sign={mark === 'DENIED' ? 'NONE' : mark} word={word} />;
}
