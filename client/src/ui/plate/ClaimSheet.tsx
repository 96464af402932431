import { frenchTypography } from '../../i18n/typography.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { openPanel } from '../../state/panels.ts';
import { selectDetail, useViewStore } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { endsOf } from '../details/bundle-ends.ts';
import { SignTag } from '../glyph/SignTag.tsx';
import { passageReference } from '../passage-reference.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { isBundle } from './graph-handlers.ts';

/** On a phone: what is chosen in one line, and the way to its details. */
export function ClaimSheet() {
  const { words, details, menu, reference } = useMessages();
  const language = useLanguage();
  const id = useViewStore(selectDetail);
  const data = useGraphStore((state) => state.data);
  if (id === null) return null;
  const labelOf = (of: string) => {
    const entity = data.entities.get(of);
    if (!entity) return of;
    return language === 'fr' ? frenchTypography(entity.fr) : entity.en;
  };
  const claim = data.claims.get(id);
  const entity = data.entities.get(id);
  const ends = isBundle(id) ? endsOf(id) : null;
  return (
    <div className="claim-sheet">
      <div>
        {claim ? (
          <>
            <p className="claim-sheet-sub">
              {claim.sign ? (
                <SignTag sign={claim.sign} word={words.signWords[claim.sign]} />
              ) : (
                words.relations[claim.type][0]
              )}
              {claim.strength && `, ${words.strengthWords[claim.strength]}`}
            </p>
            <p className="claim-sheet-title">
              {labelOf(claim.source.id)} → {labelOf(claim.target.id)}
            </p>
          </>
        ) : (
          <>
            <p className="claim-sheet-sub">
              {ends
                ? menu.bundle
                : entity
                  ? `${words.kinds[entity.kind][0]}, ${details.degree(entity.degree)}`
                  : details.passage}
            </p>
            <p className="claim-sheet-title">
              {ends ? ends.map(labelOf).join(' – ') : entity ? labelOf(id) : passageReference(id, reference)}
            </p>
          </>
        )}
      </div>
      <IconButton
        icon="chevron-right"
        line
        label={menu.details}
        onPress={() => openPanel({ details: true })}
      />
    </div>
  );
}
