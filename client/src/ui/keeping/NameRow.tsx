import { FAMILY_OF_KIND } from '../../model/types.ts';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { useKeepingMessages } from './use-keeping-messages.ts';
import type { Bearer, NameFound } from './use-names-found.ts';

type Picks = {
  picked: ReadonlySet<string>;
  inView: (id: string) => boolean;
  onPick: (id: string, on: boolean) => void;
};

function Choice({ entity, picked, inView, onPick }: Picks & { entity: Bearer }) {
  const { words, details } = useMessages();
  const { names } = useKeepingMessages();
  const text = useStudyText();
  const kind = words.kinds[entity.kind][0];
  const sub = entity.collective ? details.collective(kind) : kind;
  return (
    <label className="name-choice">
      <input
        type="checkbox"
        checked={picked.has(entity.id)}
        onChange={({ target }) => onPick(entity.id, target.checked)}
      />
      <KindGlyph family={FAMILY_OF_KIND[entity.kind]} collective={entity.collective} size={20} />
      <span>
        {text(entity.label)}{' '}
        <small>
          {sub}
          {inView(entity.id) && `, ${names.inView}`}
        </small>
      </span>
    </label>
  );
}

/** A name of the list, and what bears it or comes near. */
export function NameRow({ found, ...picks }: Picks & { found: NameFound }) {
  const { names } = useKeepingMessages();
  const { name, entities, near } = found;
  const [best, ...others] = entities;
  return (
    <li className="name-row">
      {best ? (
        <>
          <Choice entity={best} {...picks} />
          {others.length > 0 && <p className="caption">{names.also}</p>}
          {others.map((entity) => (
            <Choice key={entity.id} entity={entity} {...picks} />
          ))}
        </>
      ) : (
        <>
          <p className="name-missing">
            <b>{name}</b>{' '}
            <small>{near === null ? names.laterNear : near.length === 0 ? names.noneNear : names.near}</small>
          </p>
          {near?.map((entity) => (
            <Choice key={entity.id} entity={entity} {...picks} />
          ))}
        </>
      )}
    </li>
  );
}
