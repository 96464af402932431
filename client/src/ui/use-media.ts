import { useSyncExternalStore } from 'react';

/** True while the media query holds. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** The frame's four widths (px): phone < 720 ≤ sheet < 960 ≤ folded < 1280 ≤ wide. */
export type Frame = 'phone' | 'sheet' | 'folded' | 'wide';

export function useFrame(): Frame {
  const sheet = useMedia('(min-width: 720px)');
  const folded = useMedia('(min-width: 960px)');
  const wide = useMedia('(min-width: 1280px)');
  return wide ? 'wide' : folded ? 'folded' : sheet ? 'sheet' : 'phone';
}
