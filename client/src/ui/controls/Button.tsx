import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import { Icon } from '../glyph/Icon.tsx';
import type { IconName } from '../glyph/icon-paths.ts';

type Props = Omit<ButtonProps, 'children' | 'className' | 'style'> & {
  /** Ink: the one main act of a panel. Outlined, or bare. */
  kind?: 'ink' | 'line' | 'bare';
  size?: 'small' | 'medium';
  icon?: IconName;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

/** A button with a word. */
export function Button({ kind = 'bare', size = 'medium', icon, children, ...props }: Props) {
  return (
    <AriaButton {...props} className={`button button-${kind} button-${size}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </AriaButton>
  );
}
