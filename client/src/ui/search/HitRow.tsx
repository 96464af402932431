import type { ReactNode } from 'react';
import { FAMILY_OF_KIND, isObserved } from '../../model/types.ts';
import { Marked } from '../controls/Marked.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { passageReference } from '../passage-reference.ts';
import { useMessages } from '../use-messages.ts';
import { type EntityHit, type Hit, isPassageHit, isRelationHit } from './group-hits.ts';

type Props = { hit: Hit; matchedText: string; query: string };

type Row = { glyph: ReactNode; title: string; study: boolean; sub: string };

/** One result: glyph, name or statement with the match marked, and what it is. */
export function HitRow({ hit, matchedText, query }: Props) {
  const messages = useMessages();
  const { glyph, title, study, sub } = rowOf(hit, messages);
  const alias = matchedText !== title && !study && matchedText.length < 60 ? matchedText : null;
  return (
    <>
      <span className="hit-glyph">{glyph}</span>
      <span className="hit-text">
        <span className={study ? 'hit-title study' : 'hit-title'}>
          <Marked text={title} query={query} />
        </span>
        <span className="hit-sub">
          {alias && (
            <>
              <Marked text={alias} query={query} />
              {', '}
            </>
          )}
          {sub}
        </span>
      </span>
    </>
  );
}

function rowOf(hit: Hit, messages: ReturnType<typeof useMessages>): Row {
  const { words } = messages;
  if (isPassageHit(hit)) {
    const reference = passageReference(hit.id, messages.reference);
    return { glyph: <span className="hit-section">§</span>, title: hit.digest, study: true, sub: reference };
  }
  if (isRelationHit(hit)) {
    const word = hit.sign ? words.signWords[hit.sign] : words.relations[hit.type][0];
    const passage = hit.evidence[0]?.passage.id;
    const parts = [
      word,
      words.modalityWords[hit.modality],
      passage && passageReference(passage, messages.reference),
    ];
    return {
      glyph: <SignGlyph sign={hit.sign ?? null} observed={isObserved(hit.modality)} width={28} />,
      title: hit.statement,
      study: true,
      sub: parts.filter(Boolean).join(', '),
    };
  }
  const entity = hit as EntityHit;
  const kind = words.kinds[entity.kind][0];
  return {
    glyph: <KindGlyph family={FAMILY_OF_KIND[entity.kind]} collective={entity.collective} size={28} />,
    title: entity.label,
    study: false,
    sub: `${entity.collective ? messages.details.collective(kind) : kind}, ${messages.details.degree(entity.degree)}`,
  };
}
