import '../../styles/matrix.css';
import '../../styles/compare.css';
import type { ComparedClaimFragment } from '../../api/generated/graphql.ts';
import { hidesAnything } from '../../model/filter.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import { openPanel } from '../../state/panels.ts';
import { showAlone } from '../../state/show-alone.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { DetailsHead } from '../details/DetailsHead.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { ClaimList, type ListedClaim } from '../matrix/ClaimList.tsx';
import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { findAspect } from './aspects.ts';
import { SilentBox } from './CompareCell.tsx';
import { useAspectWords } from './use-aspect-words.ts';
import { comparisonIn, useComparison } from './use-comparison.ts';

const PAGE = 20;

function listed(claim: ComparedClaimFragment, text: (text: string) => string): ListedClaim {
  return {
    id: claim.id,
    sign: claim.sign ?? null,
    strength: claim.strength ?? null,
    modality: claim.modality,
    negated: claim.negated,
    statement: text(claim.statement),
    passages: [...new Set(claim.evidence.map(({ passage }) => passage.id))],
  };
}

type Props = { id: string; onBack?: (() => void) | undefined };

/** What is compared on one point: for each entity its claims, or that the study is silent. */
export function AspectDetails({ id, onBack }: Props) {
  const { compare } = useMatrixMessages();
  const text = useStudyText();
  const titleOf = useAspectWords();
  const ids = useViewStore((state) => selectView(state).compared);
  const filtered = useViewStore((state) => hidesAnything(selectView(state).filter));
  const { operation, query } = useComparison(ids);
  const comparison = comparisonIn(operation);
  const aspect = comparison && findAspect(comparison.aspects, id);
  const waiting = operation.status === 'loading';
  const holders = aspect?.cells.filter(({ relations }) => relations.length > 0) ?? [];
  return (
    <>
      <DetailsHead title={compare.aspectHead} onBack={onBack} />
      <div className="details-scroll">
        <div className="details-body">
          {aspect && <h3 className="entity-name">{titleOf(aspect)}</h3>}
          {waiting && operation.slow && <Skeleton text={compare.waiting} />}
          {!waiting && !aspect && <p>{compare.gone}</p>}
          {aspect?.cells.map((cell) => {
            const entity = comparison?.entities.find((each) => each.id === cell.entity.id);
            return (
              <section key={cell.entity.id} className="details-section">
                <h3 className="cmp-holder">
                  {entity && (
                    <KindGlyph
                      family={FAMILY_OF_KIND[entity.kind]}
                      collective={entity.collective}
                      size={18}
                    />
                  )}
                  {text(entity?.label ?? cell.entity.id)}
                </h3>
                {cell.relations.length === 0 ? (
                  <p className="quiet">
                    <SilentBox filtered={filtered} />{' '}
                    <span aria-hidden="true">{filtered ? compare.silentFiltered : compare.silent}</span>
                  </p>
                ) : (
                  <ClaimList claims={cell.relations.map((claim) => listed(claim, text))} page={PAGE} />
                )}
              </section>
            );
          })}
        </div>
      </div>
      {aspect && (
        <div className="details-actions">
          <Button
            kind="ink"
            icon="network"
            onPress={() => {
              openPanel({ details: false });
              void showAlone([...holders.map(({ entity }) => entity.id), aspect.other.id]);
            }}
          >
            {compare.asGraph}
          </Button>
          <Button icon="code" onPress={() => openPanel({ query })}>
            GraphQL
          </Button>
        </div>
      )}
    </>
  );
}
