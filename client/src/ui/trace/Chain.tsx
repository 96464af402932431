import { Fragment } from 'react';
import type { TraceHopFragment } from '../../api/generated/graphql.ts';
import { FAMILY_OF_KIND, isObserved, SYMMETRIC_TYPES } from '../../model/types.ts';
import type { Way } from '../../state/trace-way.ts';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { wordOfHop } from './hop-words.ts';

function Arrow({ hop }: { hop: TraceHopFragment }) {
  const { words } = useMessages();
  const against = hop.walked === 'AGAINST';
  return (
    <span className={against ? 'chain-arrow chain-against' : 'chain-arrow'}>
      <SignGlyph
        sign={hop.sign ?? null}
        observed={hop.carrying.some(({ modality }) => isObserved(modality))}
        symmetric={hop.sign == null && hop.carrying.every(({ type }) => SYMMETRIC_TYPES.has(type))}
        width={hop.sign ? 26 : 20}
      />
      <span className="visually-hidden"> {wordOfHop(hop, words)} </span>
    </span>
  );
}

/** The entities of a way with what stands between them. */
export function Chain({ way }: { way: Way }) {
  const text = useStudyText();
  const ends = way.sort === 'loop' ? [...way.entities, way.entities[0]!] : way.entities;
  return (
    <span className="chain">
      {ends.map(({ id, kind, collective, label }, index) => {
        const hop = way.hops[index];
        return (
          // A loop names its first entity twice.
          <Fragment key={`${id} ${index === way.entities.length}`}>
            <span className="chain-entity">
              <KindGlyph family={FAMILY_OF_KIND[kind]} collective={collective} size={17} />
              {text(label)}
            </span>
            {hop && <Arrow hop={hop} />}
          </Fragment>
        );
      })}
    </span>
  );
}
