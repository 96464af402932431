import type { ColumnId } from '../../model/table-columns.ts';
import type { TableRow } from '../../model/table-rows.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import { Marked } from '../controls/Marked.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { SignTag } from '../glyph/SignTag.tsx';
import { StrengthBars } from '../glyph/StrengthBars.tsx';

type Props = { row: TableRow; column: ColumnId; find: string };

/** What a cell shows: its text, the found words marked, with the glyph of its kind, sign or strength. */
export function CellContent({ row, column, find }: Props) {
  const text = row.cells[column]?.text ?? '';
  const { claim, entity } = row;
  if (column === 'sign') return claim?.sign ? <SignTag sign={claim.sign} word={text} /> : null;
  const marked = find === '' ? text : <Marked text={text} query={find} />;
  if (column === 'name' && entity) {
    return (
      <>
        <KindGlyph family={FAMILY_OF_KIND[entity.kind]} collective={entity.collective} size={18} />
        <span className={`table-name family-${FAMILY_OF_KIND[entity.kind]}`}>{marked}</span>
      </>
    );
  }
  if (column === 'strength' && claim?.strength) {
    return (
      <>
        <StrengthBars strength={claim.strength} /> <span>{marked}</span>
      </>
    );
  }
  if (column === 'statement') return <span className="study">{marked}</span>;
  return <span>{marked}</span>;
}
