import { frenchTypography } from '../i18n/typography.ts';
import { useGraphStore } from '../state/graph-store.ts';
import { useLanguage } from './use-messages.ts';

/** Label of a known entity in the page's language; its id until it is known. */
export function useEntityLabel(id: string): string {
  const language = useLanguage();
  const entity = useGraphStore((state) => state.data.entities.get(id));
  if (!entity) return id;
  return language === 'fr' ? frenchTypography(entity.fr) : entity.en;
}
