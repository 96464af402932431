import { useId } from 'react';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';
import type { Order } from './expansion-rows.ts';

type Props = {
  limit: number;
  onLimit: (limit: number) => void;
  /** As many as there are. */
  most: number;
  order: Order;
  onOrder: (order: Order) => void;
};

const STEP = 5;

/** How many at most, and which ones first. */
export function ExpansionLimit({ limit, onLimit, most, order, onOrder }: Props) {
  const { expand } = useMessages();
  const id = useId();
  const set = (value: number) => onLimit(Math.max(1, Math.min(value, 200)));
  return (
    <div className="expansion-limit">
      <label htmlFor={`${id}-limit`}>{expand.atMost}</label>
      <span className="stepper">
        <IconButton
          icon="minus"
          size="small"
          label={expand.fewer}
          isDisabled={limit <= 1}
          onPress={() => set(limit <= STEP ? 1 : limit - STEP)}
        />
        <input
          id={`${id}-limit`}
          inputMode="numeric"
          value={limit}
          onChange={(event) => set(Number(event.target.value.replace(/\D/g, '')) || 1)}
        />
        <IconButton
          icon="plus"
          size="small"
          label={expand.morePlus}
          isDisabled={limit >= most}
          onPress={() => set(limit + STEP)}
        />
      </span>
      <select
        aria-label={expand.order}
        value={order}
        onChange={(event) => onOrder(event.target.value as Order)}
      >
        <option value="MOST_CONNECTED">{expand.mostConnected}</option>
        <option value="LEAST_CONNECTED">{expand.leastConnected}</option>
      </select>
    </div>
  );
}
