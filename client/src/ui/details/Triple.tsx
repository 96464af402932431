import type { ListedRelationFragment } from '../../api/generated/graphql.ts';
import { edgeWord } from '../../i18n/vocabulary.ts';
import { FAMILY_OF_KIND, isObserved } from '../../model/types.ts';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { SignTag } from '../glyph/SignTag.tsx';
import { useMessages } from '../use-messages.ts';
import { EntityLink } from './EntityLink.tsx';

/** The relation as drawn: its two ends and what stands between them. */
export function Triple({ relation }: { relation: ListedRelationFragment }) {
  const { words } = useMessages();
  const { source, target, sign, strength, modality } = relation;
  const word = edgeWord(source, relation, words);
  return (
    <div className="triple">
      <KindGlyph family={FAMILY_OF_KIND[source.kind]} collective={source.collective} size={30} />
      <EntityLink entity={source} />
      <span className="triple-line">
        <SignGlyph
          sign={sign ?? null}
          strength={strength ?? null}
          observed={isObserved(modality)}
          width={40}
        />
      </span>
      <p className="triple-word">{sign ? <SignTag sign={sign} word={word} /> : word}</p>
      <KindGlyph family={FAMILY_OF_KIND[target.kind]} collective={target.collective} size={30} />
      <EntityLink entity={target} />
    </div>
  );
}
