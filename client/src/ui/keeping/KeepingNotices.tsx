import { Icon } from '../glyph/Icon.tsx';
import { EmptyLinkNotice } from './EmptyLinkNotice.tsx';
import { HeldNotice } from './HeldNotice.tsx';
import { useKeepingMessages } from './use-keeping-messages.ts';
import { ViewFileNotice } from './ViewFileNotice.tsx';

/** What the page says of files and links; `over`: a file is held over the page. */
export function KeepingNotices({ over }: { over: boolean }) {
  const { file: words } = useKeepingMessages();
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
    </>
  );
}
