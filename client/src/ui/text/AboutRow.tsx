import { narrowText, revealAll } from '../../state/explore.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { Message } from '../controls/Message.tsx';
import { useMessages } from '../use-messages.ts';
import type { Reader } from './use-reader.ts';
import { useReadingMessages } from './use-reading-messages.ts';

/** Says what the text is narrowed to, or that the filter leaves no claim of it, and how to have everything back. */
export function AboutRow({ reader }: { reader: Reader }) {
  const { plate, views } = useMessages();
  const { reading: words } = useReadingMessages();
  const about = useViewStore((state) => selectView(state).about);
  const all = [...reader.shown.values()];
  const left = all.filter(({ out }) => !out);
  const allFiltered = left.length > 0 && left.every(({ claims }) => claims.length === 0);
  const anyHidden = left.some(({ hidden }) => hidden > 0);
  return (
    <>
      {about !== null && (
        <div className="text-row">
          <span>
            <b>{words.aboutNow(reader.entities.get(about)?.label ?? about)}</b>{' '}
            <span className="quiet">{words.aboutCount(left.length, all.length)}</span>
          </span>
          <Button kind="line" size="small" icon="close" onPress={() => narrowText(null)}>
            {views.allPassages}
          </Button>
        </div>
      )}
      {allFiltered && anyHidden && (
        <div className="text-row" role="status">
          <Message tone="note" icon="eye-off">
            <b>{words.allFiltered}</b> {words.allFilteredSub}{' '}
            <Button kind="line" size="small" icon="eye" onPress={revealAll}>
              {plate.showHidden}
            </Button>
          </Message>
        </div>
      )}
    </>
  );
}
