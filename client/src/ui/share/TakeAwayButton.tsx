import { openTakeAway, type TakeAwaySubject } from '../../state/take-away.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';

/** Opens what can be taken away of what a panel shows: data, picture, report. Null: it is not known yet. */
export function TakeAwayButton({ subject }: { subject: TakeAwaySubject | null }) {
  const { takeAway } = useMessages().sharing;
  return (
    <IconButton
      icon="download"
      size="small"
      label={takeAway}
      isDisabled={subject === null}
      onPress={() => subject && openTakeAway(subject)}
    />
  );
}
