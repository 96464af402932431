/** Rows by key, each read once: at hand where it came with other rows, else read with all that are asked for at the time. */
import DataLoader from 'dataloader';

export class RowLoader<Row extends { key: string }> extends DataLoader<string, Row | null> {
  readonly #known = new Map<string, Row>();

  /** `readAll` gives rows by key; null stands for those that it does not give. */
  constructor(readAll: (keys: readonly string[]) => Promise<Map<string, Row>>) {
    super(async (keys) => {
      const found = await readAll(keys);
      return keys.map((key) => found.get(key) ?? null);
    });
  }

  /** The row if it was read already. */
  at(key: string): Row | undefined {
    return this.#known.get(key);
  }

  /** Keeps a row that was read. */
  keep(row: Row): void {
    if (!this.#known.has(row.key)) this.#known.set(row.key, row);
  }

  override load(key: string): Promise<Row | null> {
    const row = this.#known.get(key);
    return row === undefined ? super.load(key) : Promise.resolve(row);
  }
}
