import { useState } from 'react';
import { ExpansionPreviewDocument } from '../../api/generated/graphql.ts';
import { addNeighbours } from '../../state/explore.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { QueryButton } from '../query/QueryButton.tsx';
import { useMessages } from '../use-messages.ts';
import { ExpansionLimit } from './ExpansionLimit.tsx';
import { ExpansionTable } from './ExpansionTable.tsx';
import { chooseCandidates, type Order } from './expansion-rows.ts';
import { useExpansion } from './use-expansion.ts';

type Props = { id: string; label: string; onClose: () => void };

/** Entities added at most, to begin with. */
const FIRST_LIMIT = 10;

/** What expanding would add: by relation, direction and kind, up to a limit; the button says exactly how many. */
export function ExpansionPreview({ id, label, onClose }: Props) {
  const { expand, app, plate } = useMessages();
  const expansion = useExpansion(id);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(FIRST_LIMIT);
  const [order, setOrder] = useState<Order>('MOST_CONNECTED');

  const ticked = new Set(expansion.rows.map(({ key }) => key).filter((key) => !unticked.has(key)));
  const candidates = expansion.candidates ?? [];
  const possible = chooseCandidates(candidates, ticked, order, candidates.length).length;
  const chosen = chooseCandidates(candidates, ticked, order, limit);
  const add = () => {
    void addNeighbours(id, chosen);
    onClose();
  };

  return (
    <>
      <div className="popover-head">
        <h2>{expand.title(label)}</h2>
        <span className="grow" />
        <QueryButton document={ExpansionPreviewDocument} variables={expansion.variables} />
        <IconButton icon="close" size="small" label={app.close} onPress={onClose} />
      </div>
      {expansion.slow && <Skeleton />}
      {expansion.status === 'failed' && (
        <div className="popover-body" role="alert">
          <p>{expand.failed}</p>
          <Button kind="line" size="small" icon="refresh" onPress={expansion.retry}>
            {plate.retry}
          </Button>
        </div>
      )}
      {expansion.status === 'ready' && expansion.rows.length === 0 && (
        <p className="popover-body">{expand.nothing}</p>
      )}
      {expansion.rows.length > 0 && (
        <>
          <ExpansionTable rows={expansion.rows} unticked={unticked} onUntick={setUnticked} />
          <ExpansionLimit limit={limit} onLimit={setLimit} most={possible} order={order} onOrder={setOrder} />
          <div className="expansion-foot">
            {expansion.candidates && (
              <Button kind="ink" icon="plus" isDisabled={chosen.length === 0} onPress={add} autoFocus>
                {ticked.size === 0 ? expand.nothingChosen : expand.add(chosen.length)}
              </Button>
            )}
            <Button onPress={onClose}>{app.cancel}</Button>
            <span className="caption">{expand.stays}</span>
          </div>
        </>
      )}
    </>
  );
}
