import type { ColumnId, TableName } from '../../model/table-columns.ts';

/** Least width of each column in px, and its share of what is left: figures need no more, names do. */
const WIDTHS: Readonly<Record<ColumnId, readonly [least: number, share: number]>> = {
  name: [240, 8],
  kind: [96, 2],
  regions: [88, 2],
  reach: [108, 1],
  inView: [52, 0],
  inStudy: [60, 0],
  in: [76, 0],
  out: [76, 0],
  for: [74, 0],
  against: [64, 0],
  passages: [80, 0],
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
