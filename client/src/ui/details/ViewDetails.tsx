import { useState } from 'react';
import type { Scene, SceneNode } from '../../model/scene.ts';
import { FAMILY_OF_KIND, KIND_FAMILIES } from '../../model/types.ts';
import { choose } from '../../state/view-store.ts';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useMessages } from '../use-messages.ts';

/** Entities of a family listed before the rest is asked for. */
const FIRST = 6;

function Family({ nodes, name }: { nodes: readonly SceneNode[]; name: string }) {
  const { details } = useMessages();
  const [all, setAll] = useState(false);
  const shown = all ? nodes : nodes.slice(0, FIRST);
  return (
    <section className="view-family">
      <h3>
        {name} <small>{nodes.length}</small>
      </h3>
      <ul>
        {shown.map(({ id, label, kind, collective }) => (
          <li key={id}>
            <button type="button" className="view-entity" data-things={id} onClick={() => choose([id])}>
              <KindGlyph family={FAMILY_OF_KIND[kind]} collective={collective} size={18} /> {label}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < nodes.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {details.others(nodes.length - shown.length)}
        </button>
      )}
    </section>
  );
}

/** With nothing chosen: what is in view, as a list to start from, the most connected first. */
export function ViewDetails({ scene }: { scene: Scene }) {
  const { details, words } = useMessages();
  const nodes = [...scene.nodes].sort((a, b) => b.degree - a.degree);
  return (
    <>
      <div className="panel-head details-head">
        <h2 id="details-heading" tabIndex={-1}>
          {details.nothing}
        </h2>
      </div>
      <div className="details-scroll">
        <div className="details-body">
          <p className="quiet">{details.nothingSub}</p>
          {KIND_FAMILIES.map((family) => {
            const members = nodes.filter((node) => node.family === family);
            return (
              members.length > 0 && <Family key={family} nodes={members} name={words.families[family][1]} />
            );
          })}
        </div>
      </div>
    </>
  );
}
