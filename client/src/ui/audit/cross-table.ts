import { MODALITIES, type Modality, SIGN_FILTERS, type Sign, type SignFilter } from '../../model/types.ts';

/** Relations by sign (rows, in the legend's order) and modality (columns), with totals of both. */
export type CrossTable = {
  rows: { sign: SignFilter; counts: Record<Modality, number>; total: number }[];
  columns: Record<Modality, number>;
  total: number;
};

const zeros = (): Record<Modality, number> =>
  Object.fromEntries(MODALITIES.map((modality) => [modality, 0])) as Record<Modality, number>;

/** Counts relations by sign and modality; no sign has a row of its own. */
export function crossTable(relations: readonly { sign?: Sign | null; modality: Modality }[]): CrossTable {
  const rows = SIGN_FILTERS.map((sign) => ({ sign, counts: zeros(), total: 0 }));
  const columns = zeros();
  for (const { sign, modality } of relations) {
    const row = rows.find((each) => each.sign === (sign ?? 'UNSIGNED'))!;
    row.counts[modality]++;
    row.total++;
    columns[modality]++;
  }
  return { rows, columns, total: relations.length };
}
