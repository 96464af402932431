import { openTakeAway, type TakeAwaySubject } from '../../state/take-away.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useSharingWords } from './use-sharing-words.ts';

/** Opens what can be taken away of what a panel shows: data, picture, report. Null: it is not known yet. */
export function TakeAwayButton({ subject }: { subject: TakeAwaySubject | null }) {
  const { takeAway } = useSharingWords();
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
