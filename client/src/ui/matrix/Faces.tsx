import type { ViewMode } from '../../state/view-mode.ts';
import { setMode } from '../../state/view-mode.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useMatrixMessages } from './use-matrix-messages.ts';

/** Turns between the matrix and the comparison, which share a tab. */
export function Faces({ shown }: { shown: Extract<ViewMode, 'matrix' | 'compare'> }) {
  const { matrix } = useMatrixMessages();
  const faces = [
    { mode: 'matrix', icon: 'matrix', name: matrix.matrix },
    { mode: 'compare', icon: 'columns', name: matrix.comparison },
  ] as const;
  return (
    <fieldset className="mx-faces" aria-label={matrix.faces}>
      {faces.map(({ mode, icon, name }) => (
        <button
          key={mode}
          type="button"
          className="mx-face"
          aria-pressed={mode === shown}
          onClick={() => setMode(mode)}
        >
          <Icon name={icon} size={14} /> {name}
        </button>
      ))}
    </fieldset>
  );
}
