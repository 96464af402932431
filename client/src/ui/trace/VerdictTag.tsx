import type { Verdict } from '../../api/generated/graphql.ts';
import type { Sign } from '../../model/types.ts';
import { SignTag } from '../glyph/SignTag.tsx';

/** The sign whose mark and colour a verdict takes. */
const SIGNS: Record<Verdict, Sign> = {
  POSITIVE: 'POSITIVE',
  NEGATIVE: 'NEGATIVE',
  MIXED: 'MIXED',
  NONE: 'NONE',
  UNDETERMINED: 'UNSPECIFIED',
};

/** Verdicts in the order in which they are listed. */
export const VERDICTS = Object.keys(SIGNS) as Verdict[];

/** A verdict as a boxed mark and its word. */
export function VerdictTag({ verdict, word }: { verdict: Verdict; word: string }) {
  return <SignTag sign={SIGNS[verdict]} word={word} />;
}
