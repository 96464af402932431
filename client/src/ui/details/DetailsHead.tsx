import type { ReactNode } from 'react';
import { choose } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';

type Props = {
  title: string;
  onBack?: (() => void) | undefined;
  /** Further buttons. */
  children?: ReactNode;
};

/** Says what the details are of; takes the focus when they are opened by key. */
export function DetailsHead({ title, onBack, children }: Props) {
  const { app } = useMessages();
  return (
    <div className="panel-head details-head">
      {onBack && <IconButton icon="chevron-left" label={app.back} onPress={onBack} />}
      <h2 id="details-heading" tabIndex={-1}>
        {title}
      </h2>
      {children}
      {!onBack && <IconButton icon="close" size="small" label={app.close} onPress={() => choose([])} />}
    </div>
  );
}
