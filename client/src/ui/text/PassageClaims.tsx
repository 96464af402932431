import { useState } from 'react';
import { verbAfter } from '../../i18n/vocabulary.ts';
import { type Claim, isObserved, SYMMETRIC_TYPES } from '../../model/types.ts';
import type { PassageShown, ReadingPassage } from '../../state/reading.ts';
import { setCurrent } from '../../state/reading-store.ts';
import { choose, useViewStore } from '../../state/view-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { SignGlyph, signClass } from '../glyph/SignGlyph.tsx';
import { useClaimsInCells } from '../use-claims-in-cells.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { orderClaims } from './order-claims.ts';
import { concerns, type Reader } from './use-reader.ts';
import { useReadingMessages } from './use-reading-messages.ts';

/** Claims of a passage shown before the rest is asked for. */
const FIRST = 5;

/** True if the claim is chosen, or an entity that it is about. */
function isOn(claim: Claim, chosen: readonly string[]): boolean {
  return chosen.some((id) => id === claim.id || (id.includes('/') && concerns(claim, id)));
}

function ClaimRow({ reader, claim, passage }: { reader: Reader; claim: Claim; passage: string }) {
  const { words } = useMessages();
  const inCell = useClaimsInCells().has(claim.id);
  const on = useViewStore((state) => isOn(claim, state.chosen)) || inCell;
  const { id, type, sign, strength, modality } = claim;
  const note = words.modalityWords[modality];
  const labelOf = (end: string) => reader.entities.get(end)?.label ?? end;
  const source = reader.entities.get(claim.source);
  return (
    <li className={on ? 'margin-claim margin-claim-on' : 'margin-claim'}>
      <button
        type="button"
        className="margin-relation"
        aria-pressed={on}
        title={claim.statement}
        data-things={id}
        onClick={() => {
          setCurrent(passage);
          choose(on ? [] : [id]);
        }}
      >
        <SignGlyph
          sign={sign}
          strength={strength}
          observed={isObserved(modality)}
          symmetric={SYMMETRIC_TYPES.has(type)}
          width={30}
        />
        <span>
          {labelOf(claim.source)}{' '}
          <b className={`sign-${signClass(sign)}`}>{source && verbAfter(source, claim, words)}</b>{' '}
          {labelOf(claim.target)}
          {note && <span className="quiet"> ({note})</span>}
        </span>
      </button>
    </li>
  );
}

type Props = {
  reader: Reader;
  passage: ReadingPassage;
  shown: PassageShown;
  /** Its reference, for the list's name. */
  name: string;
};

/** The claims that rest on a passage, how many the filter hides, or why there are none. */
export function PassageClaims({ reader, passage, shown, name }: Props) {
  const { details } = useMessages();
  const { reading: words } = useReadingMessages();
  const language = useLanguage();
  const text = useStudyText();
  const [unfolded, setUnfolded] = useState(false);
  const claims = orderClaims(shown.claims.flatMap((id) => reader.claims.get(id) ?? []));
  const chosen = useViewStore((state) => state.chosen);
  const inCells = useClaimsInCells();
  const rows = claims.filter(
    (claim, index) => unfolded || index < FIRST || isOn(claim, chosen) || inCells.has(claim.id),
  );
  const rest = claims.length - rows.length;
  const { noClaims } = passage;
  const note = noClaims && (language === 'fr' ? noClaims.noteFr : noClaims.noteEn);
  return (
    <div className="passage-margin">
      {claims.length > 0 && (
        <ul aria-label={words.claimsOf(name)}>
          {rows.map((claim) => (
            <ClaimRow key={claim.id} reader={reader} claim={claim} passage={passage.id} />
          ))}
        </ul>
      )}
      {(rest > 0 || unfolded) && (
        <button
          type="button"
          className="link"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? words.fewer : words.more(rest)}
        </button>
      )}
      {shown.hidden > 0 && (
        <p className="margin-note">
          <Icon name="eye-off" size={14} /> {words.filtered(shown.hidden)}
        </p>
      )}
      {noClaims && (
        <p className="margin-note">
          {details.noClaims[noClaims.reason]} {note && text(note)}
        </p>
      )}
    </div>
  );
}
