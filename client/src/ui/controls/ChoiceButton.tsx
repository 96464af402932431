import { lazy, Suspense, useState } from 'react';
import type { ChoiceMenuProps } from './ChoiceMenu.tsx';
import { IconButton } from './IconButton.tsx';

const ChoiceMenu = lazy(() => import('./ChoiceMenu.tsx').then(({ ChoiceMenu }) => ({ default: ChoiceMenu })));

/** Opens a menu of choices, which is loaded when it is first asked for. */
export function ChoiceButton<Id extends string>({ onChoose, ...props }: ChoiceMenuProps<Id>) {
  const [asked, setAsked] = useState(false);
  const button = (
    <IconButton icon={props.icon} label={props.label} aria-haspopup="menu" onPress={() => setAsked(true)} />
  );
  return asked ? (
    <Suspense fallback={button}>
      <ChoiceMenu {...props} onChoose={(id) => onChoose(id as Id)} />
    </Suspense>
  ) : (
    button
  );
}
