import { useRef } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { request } from '../../api/client.ts';
import { TakeAwayStudyDocument } from '../../api/generated/graphql.ts';
import { showToast } from '../../state/notices.ts';
import { openTakeAway } from '../../state/take-away.ts';
import { copyText } from '../copy-text.ts';
import { Icon } from '../glyph/Icon.tsx';
import type { IconName } from '../glyph/icon-paths.ts';
import { usePlateTitle } from '../plate/use-plate-title.ts';
import { writtenDate } from '../take-away/picture-text.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { frameCode } from './frame-code.ts';
import { ShareTrigger } from './ShareTrigger.tsx';
import { useSharingWords } from './use-sharing-words.ts';

type Copy = 'link' | 'titled' | 'frame' | 'citation';

const ICONS: Record<Copy, IconName> = { link: 'link', titled: 'copy', frame: 'code', citation: 'book' };
const COPIES = Object.keys(ICONS) as Copy[];

type Props = {
  /** With a word on the button. */
  wide: boolean;
  /** Taking away stands in the menu too: there is no room for its own button. */
  withTakeAway: boolean;
};

/** What can be copied of the present view; open to begin with, being loaded when it is first asked for. */
export function ShareMenu({ wide, withTakeAway }: Props) {
  const { sharing } = useMessages();
  const words = useSharingWords();
  const language = useLanguage();
  const text = useStudyText();
  const title = usePlateTitle();
  // The button that opened it first is gone: the focus goes back to this one.
  const button = useRef<HTMLButtonElement>(null);

  const citation = async (): Promise<string> => {
    const lang = language === 'fr' ? ('FR' as const) : ('EN' as const);
    const { study } = await request(TakeAwayStudyDocument, { lang });
    if (!study) throw new Error('there is no study');
    return words.citationOf({
      title,
      study: text(study.title),
      source: study.authors.join(', '),
      version: study.version,
      href: window.location.href,
      date: writtenDate(new Date(), language),
    });
  };
  const textOf: Record<Copy, () => string | Promise<string>> = {
    link: () => window.location.href,
    titled: () => `${title}\n${window.location.href}`,
    frame: () => frameCode(window.location, title),
    citation,
  };
  const copy = async (what: Copy) => {
    const content = await Promise.resolve(textOf[what]()).catch(() => null);
    if (content === null) showToast({ failure: 'load' });
    else showToast((await copyText(content)) ? { text: words.copied[what] } : { failure: 'copy' });
  };
  const subOf = (what: Copy) => (what === 'link' ? words.linkSub : what === 'frame' ? words.frameSub : '');

  return (
    <MenuTrigger defaultOpen onOpenChange={(open) => !open && setTimeout(() => button.current?.focus())}>
      <ShareTrigger ref={button} wide={wide} />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu menu-share"
          aria-label={sharing.share}
          onAction={(key) => (key === 'take-away' ? openTakeAway({ of: 'view' }) : void copy(key as Copy))}
        >
          {COPIES.map((what) => (
            <MenuItem key={what} id={what} className="menu-item" textValue={words[what]}>
              <Icon name={ICONS[what]} />
              <span>{words[what]}</span>
              <span className="menu-sub">{subOf(what)}</span>
            </MenuItem>
          ))}
          {withTakeAway && (
            <MenuItem id="take-away" className="menu-item" textValue={words.takeAwayMore}>
              <Icon name="download" />
              <span>{words.takeAwayMore}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
