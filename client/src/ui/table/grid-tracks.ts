import type { ColumnId, TableName } from '../../model/table-columns.ts';

/** What the texts of a column need in px, with what stands beside them in their cells. */
export type Need = { head: number; contents: number };

/** Takes what others leave, in this share, and `least` px at any rate. */
type Open = { least: number; share: number };
/** Takes what its head needs, then what its contents need: up to `least` px first, then this part of the table's width. */
type Fitted = { least: number; part: number };

const FIGURES: Fitted = { least: 52, part: 12 };
const COLUMNS: Readonly<Record<ColumnId, Open | Fitted>> = {
  name: { least: 240, share: 1 },
  kind: { least: 96, part: 19 },
  regions: { least: 92, part: 13 },
  reach: { least: 108, part: 15 },
  inView: FIGURES,
  inStudy: FIGURES,
  in: FIGURES,
  out: FIGURES,
  for: FIGURES,
  against: FIGURES,
  passages: FIGURES,
  source: { least: 176, share: 2 },
  type: { least: 150, part: 15 },
  sign: { least: 120, part: 12 },
  target: { least: 176, share: 2 },
  strength: { least: 132, part: 12 },
  modality: { least: 104, part: 12 },
  scope: { least: 104, part: 12 },
  statement: { least: 320, share: 5 },
};
const PASSAGES_OF_RELATION: Fitted = { least: 148, part: 18 };

/** True for columns whose room depends on what is written in them. */
export function isFitted(column: ColumnId): boolean {
  return 'part' in COLUMNS[column];
}

/**
 * Custom properties that lay the columns out: their tracks, on screen and on paper, and the least width of a row.
 * A head is never cut; contents come next; names and statements get what is left.
 */
export function gridTracks(
  table: TableName,
  columns: readonly ColumnId[],
  needs: Readonly<Partial<Record<ColumnId, Need>>>,
): Record<string, string> {
  const tracks = columns.map((column) => {
    const room = column === 'passages' && table === 'relations' ? PASSAGES_OF_RELATION : COLUMNS[column];
    const { head, contents } = needs[column] ?? { head: 0, contents: 0 };
    if ('share' in room) {
      const least = Math.ceil(Math.max(head, room.least));
      return { least, most: `${room.share}fr` };
    }
    const least = Math.ceil(Math.max(head, Math.min(contents, room.least)));
    return { least, most: `min(${Math.ceil(contents)}px, ${room.part}cqw)` };
  });
  return {
    '--table-columns': tracks.map(({ least, most }) => `minmax(${least}px, ${most})`).join(' '),
    '--table-shares': tracks.map(({ least }) => `minmax(0, ${least}fr)`).join(' '),
    '--table-width': `${tracks.reduce((sum, { least }) => sum + least, 0)}px`,
  };
}
