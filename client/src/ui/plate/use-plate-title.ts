import { frenchTypography } from '../../i18n/typography.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { useTraceStore } from '../../state/trace-store.ts';
import { rootsOf } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useLanguage, useMessages } from '../use-messages.ts';

/** Says what is drawn: the entities asked for by name, or the whole study. */
export function usePlateTitle(): string {
  const { plate, tracing } = useMessages();
  const language = useLanguage();
  const view = useViewStore(selectView);
  const entities = useGraphStore((state) => state.data.entities);
  const question = useTraceStore((state) => state.question);
  const labelOf = (id: string) => {
    const entity = entities.get(id);
    return entity ? [language === 'fr' ? frenchTypography(entity.fr) : entity.en] : [];
  };
  const ends = question?.ask === 'paths' ? question.between.flatMap(labelOf) : [];
  if (ends.length > 1) return tracing.title(ends[0]!, ends.at(-1)!);
  if (view.whole) return plate.whole;
  const labels = [...rootsOf(view)].flatMap(labelOf);
  const [first, second] = labels;
  if (first === undefined) return plate.region;
  if (second === undefined) return first;
  return labels.length === 2 ? plate.two(first, second) : plate.several(first, labels.length - 1);
}
