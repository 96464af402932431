import '../../styles/keeping.css';
import { lazy, Suspense } from 'react';
import { useNames } from '../../state/names-store.ts';
import { openViewFile } from '../../state/view-file-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { EmptyLinkNotice } from './EmptyLinkNotice.tsx';
import { HeldNotice } from './HeldNotice.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useKeepingMessages } from './use-keeping-messages.ts';
import { usePrintLight } from './use-print-light.ts';
import { ViewFileNotice } from './ViewFileNotice.tsx';

const NamesSheet = lazy(() => import('./NamesSheet.tsx').then(({ NamesSheet }) => ({ default: NamesSheet })));

const take = (file: File) => void openViewFile(file);

/** What the page says of files and links, where files are dropped, and the sheet for lists of names. */
export function Keeping() {
  const { file: words } = useKeepingMessages();
  usePrintLight();
  const over = useFileDrop(take);
  const asked = useNames((state) => state.text !== null);
  return (
    <>
      <ViewFileNotice />
      <HeldNotice />
      <EmptyLinkNotice />
      {over && (
        <div className="drop-over">
          <p>
            <Icon name="file" size={20} /> {words.drop}
          </p>
        </div>
      )}
      {asked && (
        <Suspense>
          <NamesSheet />
        </Suspense>
      )}
    </>
  );
}
