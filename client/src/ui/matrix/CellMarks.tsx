import { countMarks, type MarkSort, type MatrixCell, markOf } from '../../model/matrix.ts';
import { isObserved } from '../../model/types.ts';
import { Icon } from '../glyph/Icon.tsx';
import { signClass } from '../glyph/SignGlyph.tsx';
import { hasRoomForCount, marksForm } from './marks-form.ts';

/** Glyph of each mark. The minus is U+2212. */
const GLYPHS: Record<MarkSort, string> = {
  POSITIVE: '+',
  NEGATIVE: '−',
  MIXED: '±',
  NONE: '∅',
  UNSPECIFIED: '?',
  UNSIGNED: '•',
  DENIED: '∅',
};

function classOf(mark: MarkSort): string {
  if (mark === 'DENIED') return 'sign-none';
  return `sign-${signClass(mark === 'UNSIGNED' ? null : mark)}`;
}

type Props = { cell: MatrixCell; width: number };

/**
 * One mark a claim, thin if it is not observed, then the count. Where there is no room for so many, one mark a sign
 * with its own count; where there is none for these, the signs alone. What it says is read out beside it.
 */
export function CellMarks({ cell: { claims, hidden }, width }: Props) {
  if (claims.length === 0)
    return hidden > 0 ? (
      <span className="mx-hidden" aria-hidden="true">
        <Icon name="eye-off" size={12} />
      </span>
    ) : null;
  const counts = countMarks(claims);
  const form = marksForm(counts, width);
  const total = <span className="mx-count">{claims.length}</span>;
  if (form === 'each') {
    return (
      <span className="mx-marks" aria-hidden="true">
        {claims.map((claim) => {
          const mark = markOf(claim);
          const thin = isObserved(claim.modality) ? '' : ' mx-thin';
          return (
            <b key={claim.id} className={`mx-mark ${classOf(mark)}${thin}`}>
              {GLYPHS[mark]}
            </b>
          );
        })}
        {hasRoomForCount(width) && total}
      </span>
    );
  }
  return (
    <span className={form === 'counted' ? 'mx-marks' : 'mx-marks mx-tight'} aria-hidden="true">
      <span className="mx-sums">
        {counts.map(({ mark, count }) => (
          <span key={mark} className={`mx-sum ${classOf(mark)}`}>
            <b className="mx-mark">{GLYPHS[mark]}</b>
            {form === 'counted' && counts.length > 1 && count}
          </span>
        ))}
      </span>
      {total}
    </span>
  );
}
