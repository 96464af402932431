import { TraceStepDocument, type TraceStepQuery } from '../../api/generated/graphql.ts';
import { showRelation } from '../../state/explore.ts';
import { openPanel } from '../../state/panels.ts';
import { Skeleton } from '../controls/Skeleton.tsx';
import { passageReference } from '../passage-reference.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { useStudyText } from '../use-study-text.ts';
import { useTraceWords } from './use-trace-words.ts';

type Claim = NonNullable<TraceStepQuery['relation']>;

/** Whom a claim is stated for, in short: codes where there are some. */
function useScopeWords() {
  const { reading } = useTraceWords();
  const text = useStudyText();
  return ({ scope }: Pick<Claim, 'scope'>): string => {
    const name = ({ code, label }: { code?: string | null; label: string }) => text(code ?? label);
    if (scope && scope.of.length > 0) return scope.of.map(name).join(', ');
    if (scope && scope.except.length > 0) return reading.except(scope.except.map(name).join(', '));
    return reading.general;
  };
}

type Props = { id: string; ends: readonly [string, string]; read: boolean; onRead: () => void };

/** A claim of a hop: what it states, where, on what footing and for whom. */
export function ReadingClaim({ id, ends, read, onRead }: Props) {
  const words = useTraceWords();
  const { words: vocabulary, reference } = useMessages();
  const text = useStudyText();
  const scopeOf = useScopeWords();
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const operation = useOperation(TraceStepDocument, { id, lang });
  if (operation.status === 'loading') return operation.slow ? <Skeleton text={words.waiting} /> : null;
  const claim = operation.status === 'ready' ? operation.data.relation : null;
  if (!claim) {
    return (
      <p role="alert">
        {words.failed}{' '}
        {operation.status === 'failed' && (
          <button type="button" className="link" onClick={operation.retry}>
            {words.retry}
          </button>
        )}
      </p>
    );
  }
  return (
    <div className="reading-claim">
      <button type="button" className="reading-statement study" aria-pressed={read} onClick={onRead}>
        {text(claim.statement)}
      </button>
      <p className="reading-foot">
        <span>
          {[...new Set(claim.evidence.map(({ passage }) => passageReference(passage.id, reference)))].join(
            ' ; ',
          )}
        </span>
        <span>
          {vocabulary.modalities[claim.modality]}, {scopeOf(claim)}
        </span>
      </p>
      {read && (
        <>
          {claim.evidence.map(({ passage, start, end }) => (
            // The study's own words: in French whatever the language of the page.
            <p key={`${passage.id} ${start}`} className="evidence-words evidence-mark" lang="fr">
              «&nbsp;{start}&nbsp;»{end && <> … «&nbsp;{end}&nbsp;»</>}
            </p>
          ))}
          <button
            type="button"
            className="link"
            onClick={() => {
              showRelation(id, [ends[0], ends[1]]);
              openPanel({ details: true });
            }}
          >
            {words.reading.open}
          </button>
        </>
      )}
    </div>
  );
}
