import { useState } from 'react';
import { preloadable } from '../app/preloadable.tsx';
import type { ChoiceMenuProps } from './ChoiceMenu.tsx';
import { IconButton } from './IconButton.tsx';

const ChoiceMenu = preloadable(() => import('./ChoiceMenu.tsx').then(({ ChoiceMenu }) => ChoiceMenu));

/** Opens a menu of choices, which is loaded when it is first asked for. */
export function ChoiceButton<Id extends string>({ onChoose, ...props }: ChoiceMenuProps<Id>) {
  const [asked, setAsked] = useState(false);
  const button = (
    <IconButton icon={props.icon} label={props.label} aria-haspopup="menu" onPress={() => setAsked(true)} />
  );
  return asked ? (
    <ChoiceMenu
      {...props}
      onChoose={(id) => onChoose(id as Id)}
      waiting={button}
      onLost={() => setAsked(false)}
    />
  ) : (
    button
  );
}
