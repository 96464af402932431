import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { closePanel } from '../../state/panels.ts';
import { setSingleKeys, usePreferences } from '../../state/preferences.ts';
import { VIEWS } from '../app/views.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { StoryList } from '../story/StoryList.tsx';
import { useTableMessages } from '../table/use-table-messages.ts';
import { useMessages } from '../use-messages.ts';

/** The keyboard on one sheet, and how to read the graph. */
export function HelpSheet() {
  const { help, storytelling, tracing, comparing, app, views, arrangingKeys } = useMessages();
  const singleKeys = usePreferences((state) => state.singleKeys);
  const { keys } = help;
  const { keys: tableKeys } = useTableMessages();
  const keyNames = { ...help.keyNames, ...tableKeys.names };
  const groups: readonly { title: string; rows: readonly (readonly [string, string])[] }[] = [
    {
      title: help.go,
      rows: [
        ['/', keys.search],
        [keyNames.tab, keys.tab],
        ['← ↑ → ↓', keys.arrows],
        ['[ ]', keys.edges],
        [keyNames.enter, keys.enter],
        [keyNames.space, keys.choose],
        ['N', arrangingKeys.neighbours],
        ['Ctrl A', arrangingKeys.addAll],
        [arrangingKeys.boxKey, arrangingKeys.box],
        [keyNames.escape, keys.escape],
      ],
    },
    {
      title: help.act,
      rows: [
        ['E', keys.expand],
        ['⇧ E', keys.collapse],
        ['T', tracing.keys.trace],
        ['P', tracing.keys.weigh],
        ['C', comparing.key],
        ['G', keys.pin],
        ['H', keys.hide],
        ['K', arrangingKeys.keep],
        [keyNames.menu, keys.menu],
        ['Ctrl Z', keys.undo],
        ['Ctrl ⇧ Z', keys.redo],
        ['Z', arrangingKeys.history],
      ],
    },
    {
      title: help.view,
      rows: [
        [VIEWS.flatMap(({ tab }) => tab?.shortcut ?? []).join(' '), views.keys],
        ['D', arrangingKeys.arrange],
        ['F', arrangingKeys.focus],
        ['0', keys.fit],
        ['+ −', keys.zoom],
        ['L', keys.legend],
        ['?', keys.help],
      ],
    },
    {
      title: tableKeys.title,
      rows: [
        ['← ↑ → ↓', tableKeys.move],
        [keyNames.ends, tableKeys.ends],
        [keyNames.pages, tableKeys.page],
        [keyNames.enter, tableKeys.sort],
        [keyNames.space, tableKeys.choose],
        ['Ctrl A', tableKeys.all],
        [keyNames.escape, tableKeys.none],
        ['Ctrl C', tableKeys.copy],
      ],
    },
  ];
  return (
    <ModalOverlay
      className="dialog-overlay"
      isDismissable
      isOpen
      onOpenChange={(open) => !open && closePanel('help')}
    >
      <Modal className="dialog">
        <Dialog>
          <div className="popover-head">
            <Heading slot="title">{help.title}</Heading>
            <IconButton icon="close" size="small" label={app.close} onPress={() => closePanel('help')} />
          </div>
          <div className="help-body">
            <div className="help-keys">
              {groups.map(({ title, rows }) => (
                <section key={title}>
                  <h3>{title}</h3>
                  <dl>
                    {rows.map(([key, what]) => (
                      <div key={key}>
                        <dt>
                          <kbd>{key}</kbd>
                        </dt>
                        <dd>{what}</dd>
                      </div>
                    ))}
                  </dl>
                </section>
              ))}
            </div>
            <StoryList title={storytelling.inHelp} Heading="h3" onPick={() => closePanel('help')} />
            <label className="help-switch">
              <input
                type="checkbox"
                checked={singleKeys}
                onChange={(event) => setSingleKeys(event.target.checked)}
              />{' '}
              {help.singleKeys}
            </label>
            <h3>{help.reading}</h3>
            <ul className="help-reading">
              {help.readings.map((reading) => (
                <li key={reading}>{reading}</li>
              ))}
            </ul>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
