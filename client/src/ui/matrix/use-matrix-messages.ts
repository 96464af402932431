import { MATRIX_MESSAGES } from '../../i18n/matrix-messages.ts';
import { useLanguage } from '../use-messages.ts';

/** Words of the matrix and of the comparison in the page's language. */
export function useMatrixMessages() {
  return MATRIX_MESSAGES[useLanguage()];
}
