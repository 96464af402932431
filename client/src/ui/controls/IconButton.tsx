import type { Ref } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Icon } from '../glyph/Icon.tsx';
import type { IconName } from '../glyph/icon-paths.ts';

type Props = Omit<ButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  icon: IconName;
  /** Its name, shown as a tooltip too. */
  label: string;
  /** The key that does the same. */
  shortcut?: string;
  size?: 'small' | 'medium';
  line?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

/** A button of one icon, its name and key in a tooltip. */
export function IconButton({ icon, label, shortcut, size = 'medium', line = false, ...props }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <Button
        {...props}
        aria-label={label}
        className={`button button-icon button-${size} ${line ? 'button-line' : 'button-bare'}`}
      >
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {shortcut && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
