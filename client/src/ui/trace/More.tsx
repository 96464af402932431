import { focusSoon, HEADING } from './focus-soon.ts';
import { useTraceWords } from './use-trace-words.ts';

type Props = {
  shown: number;
  total: number;
  /** As many as can be listed. */
  most: number;
  onMore: () => void;
};

/** What is left of a list: a way to have it, or, past what can be listed, a word about it. */
export function More({ shown, total, most, onMore }: Props) {
  const words = useTraceWords();
  if (shown >= total) return null;
  if (shown >= most) return <p className="trace-body quiet">{words.moreLeft(shown, total)}</p>;
  return (
    <p className="trace-body">
      <button
        type="button"
        className="link"
        onClick={() => {
          onMore();
          focusSoon(HEADING);
        }}
      >
        {words.more(Math.min(total, most) - shown)}
      </button>
    </p>
  );
}
