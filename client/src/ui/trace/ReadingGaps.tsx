import type { Way } from '../../state/trace-way.ts';
import { useLanguage } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { listOf } from './hop-words.ts';
import { type Gap, gapsOf } from './reading-gaps.ts';
import { useTraceWords } from './use-trace-words.ts';

/** What the study does not say along the way, and the tool joined. */
export function ReadingGaps({ way }: { way: Way }) {
  const { reading } = useTraceWords();
  const language = useLanguage();
  const text = useStudyText();
  const gaps = gapsOf(way);
  const nameOf = (index: number) => {
    const hop = way.hops[index]!;
    return [hop.from.id, hop.to.id]
      .map((id) => text(way.entities.find((entity) => entity.id === id)?.label ?? id))
      .join(' – ');
  };
  const say = (gap: Gap): string => {
    if (gap.gap === 'sign') {
      return reading.gapSign(
        listOf(
          gap.hops.map((hop) => hop + 1),
          language,
        ),
        gap.hops.length,
      );
    }
    const [a, b] = [gap.before + 1, gap.after + 1];
    if (gap.gap === 'passage') return reading.gapPassage(nameOf(gap.before), nameOf(gap.after), a, b);
    return gap.gap === 'scope' ? reading.gapScope(a, b) : reading.gapModality(a, b);
  };
  if (gaps.length === 0 && (way.sort === 'loop' || way.hops.length === 1)) return null;
  return (
    <section className="reading-gaps">
      <h3>{reading.gaps}</h3>
      {gaps.length === 0 ? (
        <p>{reading.noGap}</p>
      ) : (
        <ul>
          {gaps.map((gap) => (
            <li key={`${gap.gap} ${'before' in gap ? gap.before : ''}`}>{say(gap)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
