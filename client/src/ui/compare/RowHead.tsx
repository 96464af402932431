import { openPanel } from '../../state/panels.ts';
import { choose, selectDetail, useViewStore } from '../../state/view-store.ts';
import { useFrame } from '../use-media.ts';

type Props = {
  /** What a press chooses: an aspect or a claim; null where there is nothing behind the row. */
  id: string | null;
  title: string;
};

/** What a row is about; a press opens the claims behind it. */
export function RowButton({ id, title }: Props) {
  const chosen = useViewStore((state) => id !== null && selectDetail(state) === id);
  const frame = useFrame();
  if (id === null) return <span>{title}</span>;
  return (
    <button
      type="button"
      className={chosen ? 'cmp-open cmp-chosen' : 'cmp-open'}
      aria-pressed={chosen}
      data-aspect={id}
      onClick={() => {
        choose([id]);
        if (frame === 'phone') openPanel({ details: true });
      }}
    >
      {title}
    </button>
  );
}

export function RowHead(props: Props) {
  return (
    <th scope="row">
      <RowButton {...props} />
    </th>
  );
}
