import { useState } from 'react';
import { preloadable } from '../app/preloadable.tsx';
import { Button } from '../controls/Button.tsx';

const ColumnsMenu = preloadable(() => import('./ColumnsMenu.tsx').then(({ ColumnsMenu }) => ColumnsMenu));

export type ColumnsProps = {
  label: string;
  columns: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChoose: (columns: readonly string[]) => void;
};

/** Chooses the columns of a table, any number of them; the menu is loaded when it is first asked for. */
export function ColumnsButton(props: ColumnsProps) {
  const [asked, setAsked] = useState(false);
  const button = (
    <Button kind="line" size="small" icon="columns" aria-haspopup="menu" onPress={() => setAsked(true)}>
      {props.label}
    </Button>
  );
  return asked ? <ColumnsMenu {...props} waiting={button} onLost={() => setAsked(false)} /> : button;
}
