import { COMPARED, setCompared } from '../../state/comparing.ts';
import { openPanel } from '../../state/panels.ts';
import { showAlone } from '../../state/show-alone.ts';
import { openTakeAway } from '../../state/take-away.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';
import type { Frame } from '../use-media.ts';
import { type Figures, sharedIds } from './aspects.ts';
import type { Comparison } from './use-comparison.ts';

type Props = {
  ids: readonly string[];
  title: string;
  comparison: Comparison | null;
  figures: Figures | null;
  query: { document: string; variables: Record<string, unknown> };
  frame: Frame;
  onAdd: () => void;
};

/** What can be done with a comparison. */
export function CompareTools({ ids, title, comparison, figures, query, frame, onAdd }: Props) {
  const { compare } = useMatrixMessages();
  const full = ids.length >= COMPARED.most;
  return (
    <div className="cmp-tools">
      <Button kind="line" size="small" icon="plus" isDisabled={full} onPress={onAdd}>
        {full ? compare.full : compare.add}
      </Button>
      {comparison && (
        <Button
          kind="ink"
          size="small"
          icon="network"
          onPress={() => void showAlone(sharedIds(comparison, figures))}
        >
          {compare.asGraph}
        </Button>
      )}
      {comparison && (
        <IconButton
          icon="download"
          size="small"
          label={compare.report}
          onPress={() => openTakeAway({ of: 'question', question: comparison.question, way: null, title })}
        />
      )}
      {comparison && frame !== 'phone' && (
        <IconButton icon="code" size="small" label={compare.query} onPress={() => openPanel({ query })} />
      )}
      {ids.length > 0 && (
        <IconButton icon="close" size="small" label={compare.clear} onPress={() => setCompared([])} />
      )}
    </div>
  );
}
