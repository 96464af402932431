import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import type { Operation } from '../use-operation.ts';
import { useTraceWords } from './use-trace-words.ts';

type Props<Data> = { operation: Operation<Data>; children: (data: Data) => ReactNode };

/** The answer; while it is on its way or cannot be had, what is said in its place. */
export function Answered<Data>({ operation, children }: Props<Data>) {
  const words = useTraceWords();
  if (operation.status === 'ready') return children(operation.data);
  if (operation.status === 'failed') {
    return (
      <div className="trace-body" role="alert">
        <p>{words.failed}</p>
        <Button kind="line" size="small" icon="refresh" onPress={operation.retry}>
          {words.retry}
        </Button>
      </div>
    );
  }
  return operation.status === 'loading' && operation.slow ? <Skeleton text={words.waiting} /> : null;
}
