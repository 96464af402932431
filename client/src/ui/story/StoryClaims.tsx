import type { StoryRelationFragment } from '../../api/generated/graphql.ts';
import { verbAfter } from '../../i18n/vocabulary.ts';
import { isObserved, SYMMETRIC_TYPES } from '../../model/types.ts';
import { showRelation } from '../../state/explore.ts';
import { openPanel } from '../../state/panels.ts';
import { useViewStore } from '../../state/view-store.ts';
import { SignGlyph, signClass } from '../glyph/SignGlyph.tsx';
import { passageReference } from '../passage-reference.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { useStoryWords } from './use-story-words.ts';

const HEADING = 'story-claims';

function ClaimChip({ relation }: { relation: StoryRelationFragment }) {
  const { words, reference } = useMessages();
  const language = useLanguage();
  const text = useStudyText();
  const { id, type, sign, strength, modality, source, target, evidence } = relation;
  const named = { ...source, label: text(source[language]) };
  const on = useViewStore((state) => state.chosen.includes(id));
  const note = words.modalityWords[modality];
  const places = [...new Set(evidence.map(({ passage }) => passageReference(passage.id, reference)))];
  return (
    <li>
      <button
        type="button"
        className="story-claim"
        data-things={id}
        aria-pressed={on}
        onClick={() => {
          showRelation(id, [source.id, target.id]);
          openPanel({ details: true });
        }}
      >
        <SignGlyph
          sign={sign ?? null}
          strength={strength ?? null}
          observed={isObserved(modality)}
          symmetric={SYMMETRIC_TYPES.has(type)}
          width={26}
        />
        <span>
          {named.label}{' '}
          <b className={`sign-${signClass(sign ?? null)}`}>{verbAfter(named, relation, words)}</b>{' '}
          {text(target[language])}
          {note && <span className="quiet"> ({note})</span>} <small>{places.join(', ')}</small>
        </span>
      </button>
    </li>
  );
}

/** The claims that a step tells, each of which opens. */
export function StoryClaims({ relations }: { relations: readonly StoryRelationFragment[] }) {
  const words = useStoryWords();
  return (
    <section className="story-claims" aria-labelledby={HEADING}>
      <h4 id={HEADING}>{words.claims}</h4>
      <ul>
        {relations.map((relation) => (
          <ClaimChip key={relation.id} relation={relation} />
        ))}
      </ul>
    </section>
  );
}
