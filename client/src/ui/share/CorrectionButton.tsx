import type { RelationDetailsQuery } from '../../api/generated/graphql.ts';
import { loadCode } from '../../state/lost-code.ts';
import { showToast } from '../../state/notices.ts';
import { Button } from '../controls/Button.tsx';
import { copyText } from '../copy-text.ts';
import { useLanguage, useMessages } from '../use-messages.ts';

type Relation = NonNullable<RelationDetailsQuery['relation']>;

/** Copies a note about a claim, for a reader who found something wrong with it. */
export function CorrectionButton({ relation }: { relation: Relation }) {
  const { sharing } = useMessages();
  const language = useLanguage();

  const copy = async () => {
    const written = await loadCode(() => import('./write-correction.ts'))
      .then(({ writeCorrection }) => writeCorrection(relation, language))
      .catch(() => null);
    if (!written) showToast({ failure: 'load' });
    else showToast((await copyText(written.note)) ? { text: written.copied } : { failure: 'copy' });
  };
  return (
    <div className="details-actions">
      <Button icon="warn" aria-description={sharing.wrongSub} onPress={() => void copy()}>
        {sharing.wrong}
      </Button>
    </div>
  );
}
