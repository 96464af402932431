import type { ReactNode } from 'react';
import type { ReadingPassage } from '../../state/reading.ts';
import { setCurrent, useReading } from '../../state/reading-store.ts';
import { choose, useViewStore } from '../../state/view-store.ts';
import { passageReference } from '../passage-reference.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { PassageClaims } from './PassageClaims.tsx';
import { shortReference } from './section-name.ts';
import { passageElement } from './use-place.ts';
import type { Reader } from './use-reader.ts';
import { useReadingMessages } from './use-reading-messages.ts';

type Props = {
  reader: Reader;
  passage: ReadingPassage;
  /** Its own heading stands in its text. */
  headed?: boolean;
  /** Its text: the digest, or the reader's copy. */
  children: ReactNode;
};

/** A passage with its claims in the margin. Pointed at it stands for these; its number chooses it. */
export function PassageArticle({ reader, passage, headed = false, children }: Props) {
  const { reference } = useMessages();
  const { reading: words } = useReadingMessages();
  const language = useLanguage();
  const text = useStudyText();
  const { id } = passage;
  const chosen = useViewStore((state) => state.chosen.includes(id));
  const current = useReading((state) => state.current === id);
  const shown = reader.shown.get(id);
  if (!shown) return null;
  const heading = language === 'fr' ? passage.headingFr : passage.headingEn;
  const name = passageReference(id, reference);
  const folded = shown.claims.length === 0 && shown.hidden > 0;
  // The graph is the current one's, or dims all else.
  const things = current ? undefined : shown.claims.join(' ') || undefined;
  const classes = [
    'passage',
    chosen && 'passage-chosen',
    current && 'passage-current',
    folded && 'passage-folded',
  ];
  return (
    <article
      id={passageElement(id)}
      data-passage={id}
      data-section={passage.section.id}
      data-things={things}
      className={classes.filter(Boolean).join(' ')}
      aria-label={heading ? `${name}, ${text(heading)}` : name}
      aria-current={current ? 'true' : undefined}
    >
      <button
        type="button"
        className="passage-number"
        aria-label={words.choose(name)}
        aria-pressed={chosen}
        onClick={() => {
          setCurrent(id);
          choose(chosen ? [] : [id]);
        }}
      >
        {shortReference(id, words.short)}
      </button>
      <div className="passage-body">
        {heading && !headed && <h3>{text(heading)}</h3>}
        {children}
      </div>
      <PassageClaims reader={reader} passage={passage} shown={shown} name={name} />
    </article>
  );
}
