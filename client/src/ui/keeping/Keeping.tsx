import '../../styles/keeping.css';
import { useState } from 'react';
import { fragmentNow, TOO_LONG, useHeld } from '../../state/address-bar.ts';
import { closeNames, useNames } from '../../state/names-store.ts';
import { isEmpty } from '../../state/view.ts';
import { openViewFile, useViewFile } from '../../state/view-file-store.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { preloadable } from '../app/preloadable.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { usePrintLight } from './use-print-light.ts';

const NamesSheet = preloadable(() => import('./NamesSheet.tsx').then(({ NamesSheet }) => NamesSheet));

const KeepingNotices = preloadable(() =>
  import('./KeepingNotices.tsx').then(({ KeepingNotices }) => KeepingNotices),
);

const take = (file: File) => void openViewFile(file);

/** True once there was something to say of files and links: most visits have nothing. */
function useSaying(over: boolean): boolean {
  const opened = useViewFile((state) => state.notice !== null);
  const held = useHeld((state) => state.held !== 'all');
  const empty = useViewStore((state) => isEmpty(selectView(state)));
  const [saying, setSaying] = useState(false);
  const now = over || opened || held || (empty && fragmentNow() === TOO_LONG);
  if (now && !saying) setSaying(true);
  return saying || now;
}

/** What the page says of files and links, where files are dropped, and the sheet for lists of names. */
export function Keeping() {
  usePrintLight();
  const over = useFileDrop(take);
  const saying = useSaying(over);
  const asked = useNames((state) => state.text !== null);
  return (
    <>
      {saying && <KeepingNotices over={over} />}
      {asked && <NamesSheet onLost={closeNames} />}
    </>
  );
}
