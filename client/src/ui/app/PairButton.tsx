import type { ViewMode } from '../../state/view-mode.ts';
import { ChoiceButton } from '../controls/ChoiceButton.tsx';
import { useMessages } from '../use-messages.ts';
import { openBeside } from './open-view.ts';
import { useShown } from './use-shown.ts';
import { VIEWS } from './views.ts';

const ALONE = 'alone';

/** Puts one of the other views beside the one shown. */
export function PairButton() {
  const { views } = useMessages();
  const { mode, beside } = useShown();
  const others = VIEWS.flatMap(({ mode: id, tab }) =>
    tab && id !== mode ? [{ id, icon: tab.icon, text: views.names[id] }] : [],
  );
  return (
    <ChoiceButton<ViewMode | typeof ALONE>
      icon="columns"
      label={views.beside}
      choices={[{ id: ALONE, icon: 'screen', text: views.alone }, ...others]}
      chosen={beside ?? ALONE}
      onChoose={(id) => openBeside(id === ALONE ? null : id)}
    />
  );
}
