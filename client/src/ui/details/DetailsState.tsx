import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { useMessages } from '../use-messages.ts';
import type { Operation } from '../use-operation.ts';

type Props<Data> = {
  operation: Operation<Data>;
  /** Shows the data; null if the study has no such thing. */
  children: (data: Data) => ReactNode;
};

/** What a panel shows while its data come, fail to come, or are there. */
export function DetailsState<Data>({ operation, children }: Props<Data>) {
  const { details, plate } = useMessages();
  if (operation.status === 'ready') {
    return children(operation.data) ?? <p className="details-body">{details.unknown}</p>;
  }
  if (operation.status === 'loading') return operation.slow ? <Skeleton /> : null;
  if (operation.status === 'idle') return null;
  return (
    <div className="details-body" role="alert">
      <p>{details.failed}</p>
      <Button kind="line" size="small" icon="refresh" onPress={operation.retry}>
        {plate.retry}
      </Button>
    </div>
  );
}
