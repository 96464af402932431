import { fragmentNow, TOO_LONG } from '../../state/address-bar.ts';
import { isEmpty } from '../../state/view.ts';
import { openViewFile } from '../../state/view-file-store.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { Message } from '../controls/Message.tsx';
import { pickFile } from './pick-file.ts';
import { useKeepingMessages } from './use-keeping-messages.ts';

/** Says that the link which was opened does not hold its view, and asks for the view's file. */
export function EmptyLinkNotice() {
  const { file: words, more } = useKeepingMessages();
  const empty = useViewStore((state) => isEmpty(selectView(state)));
  if (!empty || fragmentNow() !== TOO_LONG) return null;
  return (
    <div className="banner view-file" role="alert">
      <Message tone="warn" icon="warn">
        <b>{words.emptyLink}</b> {words.emptyLinkSub}
        <Button
          kind="line"
          size="small"
          icon="file"
          onPress={() => pickFile('.json,application/json', (file) => void openViewFile(file))}
        >
          {more.open}
        </Button>
      </Message>
    </div>
  );
}
