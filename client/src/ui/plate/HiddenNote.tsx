import type { Scene } from '../../model/scene.ts';
import { revealAll } from '../../state/explore.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useMessages } from '../use-messages.ts';
import { FocusNote } from './FocusNote.tsx';

/** Says what of the view is not shown, hidden or further away than the focus, and how to have it back. */
export function HiddenNote({ scene }: { scene: Scene }) {
  const { plate } = useMessages();
  const { entities, relations } = scene.hidden;
  return (
    <>
      {entities + relations > 0 && (
        <span className="plate-hidden">
          <Icon name="eye-off" size={14} />{' '}
          <button type="button" className="link" title={plate.showHidden} onClick={revealAll}>
            {plate.hiddenByFilter(entities, relations)}
          </button>
        </span>
      )}
      <FocusNote scene={scene} />
    </>
  );
}
