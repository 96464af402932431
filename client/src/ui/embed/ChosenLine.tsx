import { frenchTypography } from '../../i18n/typography.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { selectDetail, useViewStore } from '../../state/view-store.ts';
import { useEntityLabel } from '../use-entity-label.ts';
import { useLanguage, useMessages } from '../use-messages.ts';

/** What is chosen, in a line: a claim's statement, an entity and how many relations it has. */
export function ChosenLine() {
  const { words, details } = useMessages();
  const language = useLanguage();
  const id = useViewStore(selectDetail);
  const data = useGraphStore((state) => state.data);
  const label = useEntityLabel(id ?? '');
  const claim = id === null ? undefined : data.claims.get(id);
  const entity = id === null ? undefined : data.entities.get(id);
  if (claim) {
    const statement = language === 'fr' ? frenchTypography(claim.statementFr) : claim.statementEn;
    return (
      <p className="embed-chosen study" role="status">
        {statement}
      </p>
    );
  }
  if (!entity) return null;
  return (
    <p className="embed-chosen" role="status">
      <b>{label}</b>, {words.kinds[entity.kind][0]}, {details.degree(entity.degree)}
    </p>
  );
}
