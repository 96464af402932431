import { lazy, Suspense, useState } from 'react';
import { Button } from '../controls/Button.tsx';

const ColumnsMenu = lazy(() =>
  import('./ColumnsMenu.tsx').then(({ ColumnsMenu }) => ({ default: ColumnsMenu })),
);

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
  return asked ? (
    <Suspense fallback={button}>
      <ColumnsMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}
