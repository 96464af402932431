import type { Sign } from '../../model/types.ts';
import { signClass } from './SignGlyph.tsx';

const MARKS: Record<Sign, string> = { POSITIVE: '+', NEGATIVE: '−', NONE: '∅', MIXED: '±', UNSPECIFIED: '?' };

type Props = { sign: Sign; word: string /** The word is read out, but not shown. */; bare?: boolean };

/** A sign as a boxed glyph and its word. */
export function SignTag({ sign, word, bare = false }: Props) {
  return (
    <span className={`sign sign-${signClass(sign)}`}>
      <b aria-hidden="true">{MARKS[sign]}</b>
      {bare ? <span className="visually-hidden">{word}</span> : word}
    </span>
  );
}
