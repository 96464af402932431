import type { ReactNode } from 'react';
import { Icon } from '../glyph/Icon.tsx';
import type { IconName } from '../glyph/icon-paths.ts';

type Props = {
  tone: 'error' | 'warn' | 'note';
  icon: IconName;
  children: ReactNode;
};

/** A message of the product: an icon, words, perhaps a button. Never coloured alone. */
export function Message({ tone, icon, children }: Props) {
  return (
    <div className={`message message-${tone}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
