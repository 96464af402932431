import type { ComparedClaimFragment } from '../../api/generated/graphql.ts';
import { verbAfter } from '../../i18n/vocabulary.ts';
import { hidesAnything } from '../../model/filter.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { SignTag } from '../glyph/SignTag.tsx';
import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { type Figures, groupAspects, idOf } from './aspects.ts';
import { CompareCell } from './CompareCell.tsx';
import { CompareFigures } from './CompareFigures.tsx';
import { CompareHead } from './CompareHead.tsx';
import { CompareRows } from './CompareRows.tsx';
import { RowHead } from './RowHead.tsx';
import { useAspectWords } from './use-aspect-words.ts';
import type { Comparison } from './use-comparison.ts';

/** Least widths in px of the column of heads and of an entity's. */
const HEAD = 226;
const COLUMN = 132;

const GROUPS = ['CONTRADICTING', 'SHARED', 'UNIQUE'] as const;

type Props = { comparison: Comparison; figures: Figures | null; ids: readonly string[] };

/** Entities in columns; what contradicts, what several have, what one has, and what is between them in rows. */
export function CompareTable({ comparison, figures, ids }: Props) {
  const { compare } = useMatrixMessages();
  const titleOf = useAspectWords();
  const filtered = useViewStore((state) => hidesAnything(selectView(state).filter));
  const { entities, between, betweenCount } = comparison;
  const groups = groupAspects(comparison, figures);
  const columns = entities.length;
  return (
    <table className="cmp" aria-label={compare.table} style={{ minWidth: HEAD + columns * COLUMN }}>
      <thead>
        <tr>
          <th scope="col" className="cmp-corner">
            <span className="visually-hidden">{compare.aspect}</span>
          </th>
          {entities.map((entity) => (
            <th key={entity.id} scope="col">
              <CompareHead entity={entity} ids={ids} aspects={comparison.aspects} />
            </th>
          ))}
        </tr>
      </thead>
      {figures && <CompareFigures figures={figures} />}
      {GROUPS.map((standing) => (
        <CompareRows
          key={standing}
          title={compare.groups[standing]}
          none={compare.none[standing]}
          rows={groups[standing]}
          count={compare.counts(groups[standing].length)}
          columns={columns}
        >
          {(aspect) => (
            <tr key={idOf(aspect)} className="cmp-row">
              <RowHead id={idOf(aspect)} title={titleOf(aspect)} />
              {aspect.cells.map((cell) => (
                <td key={cell.entity.id}>
                  <CompareCell cell={cell} filtered={filtered} />
                </td>
              ))}
            </tr>
          )}
        </CompareRows>
      ))}
      <CompareRows
        title={compare.groups.BETWEEN}
        none={compare.none.BETWEEN}
        rows={between}
        count={
          between.length < betweenCount
            ? compare.betweenCut(between.length, betweenCount)
            : compare.timesSaid(betweenCount)
        }
        columns={columns}
      >
        {(claim) => (
          <tr key={claim.id} className="cmp-row">
            <BetweenHead claim={claim} />
            {entities.map(({ id }) => (
              <td key={id}>
                <BetweenCell claim={claim} id={id} />
              </td>
            ))}
          </tr>
        )}
      </CompareRows>
    </table>
  );
}

/** A relation from one of the compared to another, in words. */
export function useBetweenTitle(): (claim: ComparedClaimFragment) => string {
  const { words } = useMessages();
  const text = useStudyText();
  return (claim) =>
    `${text(claim.source.label)} ${verbAfter(claim.source, claim, words)} ${text(claim.target.label)}`;
}

function BetweenHead({ claim }: { claim: ComparedClaimFragment }) {
  const titleOf = useBetweenTitle();
  return <RowHead id={claim.id} title={titleOf(claim)} />;
}

/** Where the relation begins and ends; nothing for the others. */
function BetweenCell({ claim, id }: { claim: ComparedClaimFragment; id: string }) {
  const { words } = useMessages();
  const text = useStudyText();
  const { source, target, type, sign, negated } = claim;
  const out = verbAfter(source, claim, words);
  if (source.id === id)
    return (
      <span className="cmp-cell">
        {sign && !negated ? <SignTag sign={sign} word={out} /> : out} {text(target.label)}
      </span>
    );
  if (target.id !== id) return null;
  return (
    <span className="cmp-cell">
      {negated
        ? `${text(source.label)} ${out} …`
        : `${(sign ? words.signs[sign] : words.relations[type])[1]} ${text(source.label)}`}
    </span>
  );
}
