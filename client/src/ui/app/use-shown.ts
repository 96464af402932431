import { type Shown, useViewMode } from '../../state/view-mode.ts';
import { useFrame } from '../use-media.ts';

/** The views shown: one beside another on a wide screen alone. */
export function useShown(): Shown {
  const shown = useViewMode();
  const frame = useFrame();
  return frame === 'wide' ? shown : { ...shown, beside: null };
}
