import type { Scene } from '../../model/scene.ts';
import { setFocus } from '../../state/arranging.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../glyph/Icon.tsx';
import { useMessages } from '../use-messages.ts';
import { useLabelOf } from './use-groups.ts';

/** Says how far the view reaches and how much lies further away, which one press shows; nothing if all is shown. */
export function FocusNote({ scene }: { scene: Scene }) {
  const { arranging, steps } = useMessages();
  const focus = useViewStore((state) => selectView(state).focus);
  const labelOf = useLabelOf();
  if (!focus) return null;
  const { around, hops } = focus;
  const label = around.length === 1 ? labelOf(around[0]!) : steps.severalEntities(around.length);
  return (
    <span className="plate-focus">
      <Icon name="target" size={14} /> <span>{arranging.around(hops, label)}</span>
      {hops < 3 && (
        <IconButton
          icon="plus"
          size="small"
          label={arranging.wider}
          shortcut="F"
          onPress={() => setFocus(around, hops === 1 ? 2 : 3)}
        />
      )}
      <button type="button" className="link" title={arranging.widen} onClick={() => setFocus([], 0)}>
        {scene.beyond.entities > 0 ? arranging.beyond(scene.beyond.entities) : arranging.everything}
      </button>
    </span>
  );
}
