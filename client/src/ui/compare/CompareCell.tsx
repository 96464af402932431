import type { ComparedAspectFragment } from '../../api/generated/graphql.ts';
import { isObserved, type Sign } from '../../model/types.ts';
import { SignTag } from '../glyph/SignTag.tsx';
import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';
import { useMessages } from '../use-messages.ts';

const SIGN_ORDER: readonly Sign[] = ['POSITIVE', 'NEGATIVE', 'MIXED', 'NONE', 'UNSPECIFIED'];

type Cell = ComparedAspectFragment['cells'][number];

/** The box of what the study is silent on; it is read out. */
export function SilentBox({ filtered }: { filtered: boolean }) {
  const { compare } = useMatrixMessages();
  return (
    <span className="cmp-silent">
      <i className="dashed-box" />
      <span className="visually-hidden">{filtered ? compare.silentFiltered : compare.silent}</span>
    </span>
  );
}

/** What all of a list say, if they say the same. */
function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** What is stated of one entity: a sign and its word, that it is so without a sign, that it is not so, or silence. */
export function CompareCell({ cell, filtered }: { cell: Cell; filtered: boolean }) {
  const { compare } = useMatrixMessages();
  const { words } = useMessages();
  const { relations, negated } = cell;
  if (relations.length === 0) return <SilentBox filtered={filtered} />;
  // Claims of other signs stand side by side: together they are not an effect that the study calls mixed.
  const signs = SIGN_ORDER.filter((sign) => relations.some((each) => each.sign === sign));
  const strength = common(relations.map((each) => each.strength ?? null));
  const modality = common(relations.map((each) => words.modalityWords[each.modality]));
  const notes = [strength && words.strengthWords[strength], modality].filter(Boolean).join(', ');
  const thin = relations.every((each) => !isObserved(each.modality));
  return (
    <span className={thin ? 'cmp-cell cmp-thin' : 'cmp-cell'}>
      {negated ? (
        <SignTag sign="NONE" word={compare.denied} />
      ) : signs.length > 0 ? (
        signs.map((sign) => <SignTag key={sign} sign={sign} word={words.signWords[sign]} />)
      ) : (
        <span>
          <i className="cmp-dot" />
          {compare.stated}
        </span>
      )}
      {notes && <span className="cmp-notes">{notes}</span>}
      {relations.length > 1 && (
        <span className="cmp-times" title={compare.timesSaid(relations.length)}>
          {compare.times(relations.length)}
        </span>
      )}
    </span>
  );
}
