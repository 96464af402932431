import { useState } from 'react';
import { countMarks } from '../../model/matrix.ts';
import { isObserved, type Modality, type Sign, type Strength } from '../../model/types.ts';
import { choose } from '../../state/view-store.ts';
import { SignTag } from '../glyph/SignTag.tsx';
import { passageReference } from '../passage-reference.ts';
import { useMessages } from '../use-messages.ts';
import { MarkTag } from './MarkTag.tsx';
import { useMatrixMessages } from './use-matrix-messages.ts';

/** A claim as a list of them shows it, its statement in the page's language. */
export type ListedClaim = {
  id: string;
  sign: Sign | null;
  strength: Strength | null;
  modality: Modality;
  negated: boolean;
  statement: string;
  /** Passages it rests on; null until they are known. */
  passages: readonly string[] | null;
};

/** How many claims have each sign: "7 favorisent · 1 freine · 3 sans effet". */
export function ClaimTally({ claims }: { claims: readonly Pick<ListedClaim, 'sign' | 'negated'>[] }) {
  const { matrix } = useMatrixMessages();
  return (
    <p className="mx-tally">
      {countMarks(claims).map(({ mark, count }) => (
        <MarkTag key={mark} mark={mark} word={matrix.count(mark, count)} />
      ))}
    </p>
  );
}

type Props = {
  claims: readonly ListedClaim[];
  /** How many are shown at first, and come each time more are asked for. */
  page: number;
  onMore?: (shown: number) => void;
};

/** Claims with their sign, their modality and the passages they rest on, the first of them at first. */
export function ClaimList({ claims, page, onMore }: Props) {
  const { matrix } = useMatrixMessages();
  const [shown, setShown] = useState(page);
  const left = claims.length - shown;
  return (
    <>
      <ul className="mx-claims">
        {claims.slice(0, shown).map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setShown(shown + page);
            onMore?.(shown + page);
          }}
        >
          {matrix.more(Math.min(left, page))}
        </button>
      )}
    </>
  );
}

/** A press opens the claim. */
function ClaimItem({ claim }: { claim: ListedClaim }) {
  const { words, reference, details } = useMessages();
  const { id, sign, strength, modality, negated, statement, passages } = claim;
  const notes = [
    ...(passages ?? []).map((passage) => passageReference(passage, reference)),
    strength && words.strengthWords[strength],
    words.modalities[modality].toLowerCase(),
    negated && details.denied,
  ].filter(Boolean);
  return (
    <li>
      <button type="button" className="mx-claim" data-things={id} onClick={() => choose([id])}>
        <span className={isObserved(modality) ? 'mx-claim-sign' : 'mx-claim-sign cmp-thin'}>
          {sign && !negated ? (
            <SignTag sign={sign} word={words.signWords[sign]} bare />
          ) : negated ? (
            <SignTag sign="NONE" word={details.denied} bare />
          ) : (
            <i className="cmp-dot" />
          )}
        </span>
        <span>
          <span className="study">{statement}</span>
          <span className="mx-claim-notes">{notes.join(', ')}</span>
        </span>
      </button>
    </li>
  );
}
