import { StudyShownDocument, ViewShownDocument } from '../../api/generated/graphql.ts';
import { entitiesOf } from '../../model/export-selection.ts';
import { toApiFilter } from '../../model/filter.ts';
import type { Scene } from '../../model/scene.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useLanguage } from '../use-messages.ts';
import { QueryButton } from './QueryButton.tsx';

/** Opens the GraphQL that gives what the view shows. */
export function ViewQueryButton({ scene }: { scene: Scene }) {
  const { whole, hidden, filter } = useViewStore(selectView);
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const common = { filter: toApiFilter(filter), lang };
  return whole && hidden.length === 0 ? (
    <QueryButton document={StudyShownDocument} variables={common} />
  ) : (
    <QueryButton document={ViewShownDocument} variables={{ ids: entitiesOf(scene), ...common }} />
  );
}
