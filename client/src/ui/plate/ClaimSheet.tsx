import { frenchTypography } from '../../i18n/typography.ts';
import { isGroup } from '../../model/grouping.ts';
import { chosenEntities } from '../../state/arranging.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { openPanel } from '../../state/panels.ts';
import { selectDetail, useViewStore } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { endsOf } from '../details/bundle-ends.ts';
import { SignTag } from '../glyph/SignTag.tsx';
import { passageReference } from '../passage-reference.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { isBundle } from './graph-handlers.ts';
import { groupNameOf } from './group-words.ts';

/** On a phone: what is chosen in one line, and the way to its details. */
export function ClaimSheet() {
  const language = useLanguage();
  const id = useViewStore(selectDetail);
  const data = useGraphStore((state) => state.data);
  const chosen = useViewStore((state) => state.chosen);
  const messages = useMessages();
  if (id === null) return null;
  const { words, details, menu, reference } = messages;
  const labelOf = (of: string) => {
    const entity = data.entities.get(of);
    if (!entity) return of;
    return language === 'fr' ? frenchTypography(entity.fr) : entity.en;
  };
  const claim = data.claims.get(id);
  const nodes = chosenEntities(chosen);
  const entity = data.entities.get(id);
  const ends = isBundle(id) ? endsOf(id) : null;
  return (
    <div className="claim-sheet">
      <div>
        {nodes.length > 1 && nodes.includes(id) ? (
          <p className="claim-sheet-title">{messages.choice.title(nodes.length)}</p>
        ) : isGroup(id) ? (
          <>
            <p className="claim-sheet-sub">{messages.groups.group}</p>
            <p className="claim-sheet-title">{groupNameOf(id, messages, labelOf)}</p>
          </>
        ) : claim ? (
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
