import { dismissViewFile, useViewFile } from '../../state/view-file-store.ts';
import { Message } from '../controls/Message.tsx';
import { useKeepingMessages } from './use-keeping-messages.ts';

/** What became of a view file: opened, with what is missing by name, or why it does not open. */
export function ViewFileNotice() {
  const { file: words } = useKeepingMessages();
  const notice = useViewFile((state) => state.notice);
  if (!notice) return null;
  const failed = notice.kind === 'failed';
  const partial = !failed && (notice.missing.length > 0 || notice.from !== null);
  return (
    <div className="banner view-file" role={failed ? 'alert' : 'status'}>
      {failed ? (
        <Message tone="error" icon="warn" onClose={dismissViewFile}>
          <b>{words.failed(notice.name)}</b> {words.faults[notice.fault](notice.field ?? '')} {words.kept}
        </Message>
      ) : (
        <Message tone={partial ? 'warn' : 'note'} icon={partial ? 'warn' : 'check'} onClose={dismissViewFile}>
          <b>{words.opened(notice.title)}</b> {notice.from !== null && words.from(notice.from)}{' '}
          {notice.missing.length > 0 && words.missing(notice.missing)}
        </Message>
      )}
    </div>
  );
}
