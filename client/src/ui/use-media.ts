import { useSyncExternalStore } from 'react';
import { selectView, useViewStore } from '../state/view-store.ts';
import { PHONE_MEDIA } from './phone-media.ts';

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

/** The frame's four widths (px): phone < 720 ≤ sheet < 960 ≤ folded < 1280 ≤ wide; a low sheet is a phone. */
export type Frame = 'phone' | 'sheet' | 'folded' | 'wide';

/** The window's alone. */
function useWidth(): Frame {
  const phone = useMedia(PHONE_MEDIA);
  const folded = useMedia('(min-width: 960px)');
  const wide = useMedia('(min-width: 1280px)');
  return wide ? 'wide' : folded ? 'folded' : phone ? 'phone' : 'sheet';
}

/** The width that views and panels have: a story told beside them takes a step of it. */
export function useFrame(): Frame {
  const width = useWidth();
  const told = useViewStore((state) => selectView(state).story !== null);
  if (!told || width === 'phone' || width === 'sheet') return width;
  return width === 'wide' ? 'folded' : 'sheet';
}
