import { Count } from '../controls/Count.tsx';
import { useTraceWords } from './use-trace-words.ts';

type Props = {
  /** How many were found, in words. */
  count: string;
  completeness: keyof ReturnType<typeof useTraceWords>['completeness'];
  maxHops: number;
};

/** How many were found, and whether that is all. */
export function WaySummary({ count, completeness, maxHops }: Props) {
  const words = useTraceWords();
  return (
    <div className="trace-summary">
      <p>
        <Count text={count} />
        {'. '}
        {completeness === 'COMPLETE' ? words.wholeUpTo(maxHops) : words.completeness[completeness]}
      </p>
    </div>
  );
}
