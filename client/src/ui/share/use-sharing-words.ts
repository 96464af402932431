import type { SharingMessages } from '../../i18n/fr/sharing.ts';
import { SHARING_MESSAGES } from '../../i18n/sharing-messages.ts';
import { useLanguage } from '../use-messages.ts';

export function useSharingWords(): SharingMessages {
  return SHARING_MESSAGES[useLanguage()];
}
