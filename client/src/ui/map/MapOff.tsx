import { useState } from 'react';
import type { Scene, SceneNode } from '../../model/scene.ts';
import { KIND_FAMILIES, type KindFamily } from '../../model/types.ts';
import { choose } from '../../state/view-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useMessages } from '../use-messages.ts';
import { useMapMessages } from './use-map-messages.ts';

/** The members of a family, listed once they are asked for: there may be thousands. */
function Family({ family, members }: { family: KindFamily; members: readonly SceneNode[] }) {
  const { words } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <details className="map-family" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <KindGlyph family={family} size={18} /> {words.families[family][1]} <b>{members.length}</b>
      </summary>
      <ul>
        {(open ? members : []).map(({ id, label }) => (
          <li key={id}>
            <button type="button" className="map-row" onClick={() => choose([id])}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many of what is in view have no place; who they are when asked, family by family. */
export function MapOff({ scene, placed }: { scene: Scene; placed: ReadonlySet<string> }) {
  const words = useMapMessages();
  const [open, setOpen] = useState(false);
  const off = scene.nodes.filter(({ id }) => !placed.has(id));
  if (off.length === 0) return <p className="map-note">{words.offNone}</p>;
  return (
    <>
      <p className="map-note">{words.offSub}</p>
      <div className="legend-unfold map-off">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} /> {words.offCount(off.length)}
        </button>
      </div>
      {open &&
        KIND_FAMILIES.map((family) => {
          const members = off.filter((node) => node.family === family);
          return members.length > 0 && <Family key={family} family={family} members={members} />;
        })}
    </>
  );
}
