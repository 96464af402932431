import type { ColumnId, TableName } from '../../model/table-columns.ts';

/** Least width of each column in px, and its share of what is left. */
const WIDTHS: Readonly<Record<ColumnId, readonly [least: number, share: number]>> = {
  name: [184, 3],
  kind: [112, 1.4],
  regions: [112, 1.4],
  reach: [116, 1],
  inView: [64, 0.4],
  inStudy: [76, 0.4],
  in: [84, 0.4],
  out: [84, 0.4],
  for: [80, 0.4],
  against: [72, 0.4],
  passages: [92, 0.5],
  source: [176, 2],
  type: [116, 1],
  sign: [112, 0.8],
  target: [176, 2],
  strength: [112, 0.6],
  modality: [104, 0.6],
  scope: [104, 0.8],
  statement: [320, 5],
};

/** Custom properties that lay the columns out: their tracks, on screen and on paper, and the least width of a row. */
export function gridTracks(table: TableName, columns: readonly ColumnId[]): Record<string, string> {
  const widths = columns.map((column): readonly [number, number] =>
    column === 'passages' && table === 'relations' ? [148, 1] : WIDTHS[column],
  );
  return {
    '--table-columns': widths.map(([least, share]) => `minmax(${least}px, ${share}fr)`).join(' '),
    '--table-shares': widths.map(([least]) => `minmax(0, ${least}fr)`).join(' '),
    '--table-width': `${widths.reduce((sum, [least]) => sum + least, 0)}px`,
  };
}
