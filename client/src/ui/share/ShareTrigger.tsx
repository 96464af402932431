import type { Ref } from 'react';
import type { ButtonProps } from 'react-aria-components/Button';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';

type Props = Pick<ButtonProps, 'onPress' | 'aria-haspopup'> & {
  /** With a word on it. */
  wide: boolean;
  ref?: Ref<HTMLButtonElement>;
};

/** The button that opens the menu of what can be shared. */
export function ShareTrigger({ wide, ...props }: Props) {
  const { share } = useMessages().sharing;
  return wide ? (
    <Button {...props} icon="link">
      {share}
    </Button>
  ) : (
    <IconButton {...props} icon="link" label={share} />
  );
}
