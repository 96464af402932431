import { revealAll } from '../../state/explore.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../glyph/Icon.tsx';
import { useMessages } from '../use-messages.ts';

/** The third face of absence: the study says it, the filter hides it. */
export function HiddenNotice() {
  const { details, plate } = useMessages();
  return (
    <div className="absence">
      <p>
        <Icon name="eye-off" size={14} /> <b>{details.hiddenByFilter}</b>
      </p>
      <Button kind="line" size="small" icon="eye" onPress={revealAll}>
        {plate.showHidden}
      </Button>
    </div>
  );
}
