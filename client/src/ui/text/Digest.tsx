import { Fragment, useMemo } from 'react';
import type { ReadingPassage } from '../../state/reading.ts';
import { choose, useViewStore } from '../../state/view-store.ts';
import { useLanguage } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { nameEntities } from './name-entities.ts';
import type { Reader } from './use-reader.ts';

type Props = { reader: Reader; passage: ReadingPassage };

/** What a passage says in our words; the entities of its claims that it names can be chosen in it. */
export function Digest({ reader, passage }: Props) {
  const language = useLanguage();
  const text = useStudyText();
  const chosen = useViewStore((state) => state.chosen);
  const digest = text(language === 'fr' ? passage.digestFr : passage.digestEn);
  const { reading, claims, entities } = reader;
  const parts = useMemo(() => {
    const ends = (reading.claimsOf.get(passage.id) ?? []).flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [claim.source, claim.target] : [];
    });
    return nameEntities(
      digest,
      [...new Set(ends)].flatMap((id) => entities.get(id) ?? []),
    );
  }, [digest, reading, claims, entities, passage.id]);
  return (
    <p className="passage-text study">
      {parts.map(({ at, text: part, entity }) =>
        entity === null ? (
          <Fragment key={at}>{part}</Fragment>
        ) : (
          <a
            key={at}
            className={chosen.includes(entity) ? 'named named-on' : 'named'}
            href={`#v=text&s=${entity}`}
            data-things={entity}
            aria-current={chosen.includes(entity) ? 'true' : undefined}
            onClick={(event) => {
              // The rest of the view stays as it is.
              event.preventDefault();
              choose([entity]);
            }}
          >
            {part}
          </a>
        ),
      )}
    </p>
  );
}
