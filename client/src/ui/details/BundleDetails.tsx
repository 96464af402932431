import type { GraphClaimFragment } from '../../api/generated/graphql.ts';
import { frenchTypography } from '../../i18n/typography.ts';
import type { Group } from '../../model/grouping.ts';
import { isObserved } from '../../model/types.ts';
import { toggleBundle } from '../../state/explore.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { choose, selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { entitiesOf } from '../plate/graph-handlers.ts';
import { useGroupName } from '../plate/use-groups.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { endsOf } from './bundle-ends.ts';
import { DetailsHead } from './DetailsHead.tsx';

type Ends = readonly string[];

function joins({ source, target }: GraphClaimFragment, a: Ends, b: Ends): boolean {
  return (a.includes(source.id) && b.includes(target.id)) || (b.includes(source.id) && a.includes(target.id));
}

type Props = { id: string; groups: readonly Group[]; onBack?: (() => void) | undefined };

/** The relations of a bundle, each of which opens. */
export function BundleDetails({ id, groups, onBack }: Props) {
  const { details, menu } = useMessages();
  const language = useLanguage();
  const [a, b] = endsOf(id);
  const nameOf = useGroupName(groups);
  const ends = [nameOf(a), nameOf(b)];
  const all = useGraphStore((state) => state.data.claims);
  const isOpen = useViewStore((state) => selectView(state).open.includes(id));
  const claims = [...all.values()].filter((claim) =>
    joins(claim, entitiesOf([a], groups), entitiesOf([b], groups)),
  );
  return (
    <>
      <DetailsHead title={details.bundle(claims.length)} onBack={onBack} />
      <div className="details-scroll">
        <div className="details-body">
          <h3 className="entity-name">
            {ends[0]} – {ends[1]}
          </h3>
          <ul className="relation-list">
            {claims.map((claim) => (
              <li key={claim.id}>
                <button type="button" className="relation-item" onClick={() => choose([claim.id])}>
                  <SignGlyph
                    sign={claim.sign ?? null}
                    strength={claim.strength ?? null}
                    observed={isObserved(claim.modality)}
                    width={30}
                  />
                  <span className="study">
                    {language === 'fr' ? frenchTypography(claim.statementFr) : claim.statementEn}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className="details-actions">
        <Button icon={isOpen ? 'minus' : 'plus'} onPress={() => toggleBundle(id)}>
          {isOpen ? menu.closeBundle : menu.openBundle}
        </Button>
      </div>
    </>
  );
}
