import type { ReactNode } from 'react';
import { Icon } from '../glyph/Icon.tsx';
import type { IconName } from '../glyph/icon-paths.ts';
import { useMessages } from '../use-messages.ts';
import { IconButton } from './IconButton.tsx';

type Props = {
  tone: 'error' | 'warn' | 'note';
  icon: IconName;
  /** It can be closed. */
  onClose?: () => void;
  children: ReactNode;
};

/** A message of the product: an icon, words, perhaps a button. Never coloured alone. */
export function Message({ tone, icon, onClose, children }: Props) {
  const { app } = useMessages();
  return (
    <div className={`message message-${tone}`}>
      <Icon name={icon} />
      <div>{children}</div>
      {onClose && <IconButton icon="close" size="small" label={app.closeMessage} onPress={onClose} />}
    </div>
  );
}
