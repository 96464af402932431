import type { Strength } from '../../model/types.ts';

const LEVELS: readonly (Strength | 'PLAIN')[] = ['WEAK', 'PLAIN', 'STRONG', 'STRONGEST'];

/** The four strengths as bars, this one filled. Decoration: the words stand beside it. */
export function StrengthBars({ strength }: { strength: Strength }) {
  return (
    <span className="strength" aria-hidden="true">
      {LEVELS.map((level) => (
        <i key={level} className={level === strength ? 'on' : undefined} />
      ))}
    </span>
  );
}
