import { LRUCache } from 'lru-cache';

/**
 * Reads the lists that statements return in place of nodes and relationships, position by position; a list
 * may be JSON, as in the property `row`. A value of another type than expected is a fault of a statement or
 * of the data and throws.
 */
export class TupleReader {
  readonly #what: string;
  readonly #values: unknown[];
  #position = 0;

  /** `what` names the row in an error: "entity". */
  constructor(what: string, column: unknown) {
    const values: unknown = typeof column === 'string' ? JSON.parse(column) : column;
    if (!Array.isArray(values)) throw new Error(`${what}: a list is expected, not ${show(values)}`);
    this.#what = what;
    this.#values = values;
  }

  string(): string {
    const value = this.#next();
    return typeof value === 'string' ? value : this.#refuse('a string', value);
  }

  stringOrNull(): string | null {
    const value = this.#next() ?? null;
    return value === null || typeof value === 'string' ? value : this.#refuse('a string or null', value);
  }

  number(): number {
    const value = this.#next();
    return typeof value === 'number' ? value : this.#refuse('a number', value);
  }

  numberOrNull(): number | null {
    const value = this.#next() ?? null;
    return value === null || typeof value === 'number' ? value : this.#refuse('a number or null', value);
  }

  /** False where the graph has no value. */
  boolean(): boolean {
    const value = this.#next() ?? false;
    return typeof value === 'boolean' ? value : this.#refuse('true, false or null', value);
  }

  /** Empty where the graph has no value. */
  strings(): string[] {
    const value = this.#next() ?? [];
    return isListOf(value, 'string') ? (value as string[]) : this.#refuse('a list of strings', value);
  }

  /** Empty where the graph has no value. */
  numbers(): number[] {
    const value = this.#next() ?? [];
    return isListOf(value, 'number') ? (value as number[]) : this.#refuse('a list of numbers', value);
  }

  /** One of a closed set of words. */
  word<T extends string>(words: readonly T[]): T {
    const value = this.#next();
    return words.includes(value as T) ? (value as T) : this.#refuse(`one of ${words.join(', ')}`, value);
  }

  wordOrNull<T extends string>(words: readonly T[]): T | null {
    const value = this.#next() ?? null;
    if (value === null || words.includes(value as T)) return value as T | null;
    return this.#refuse(`null or one of ${words.join(', ')}`, value);
  }

  #next(): unknown {
    this.#position += 1;
    return this.#values[this.#position - 1];
  }

  #refuse(expected: string, value: unknown): never {
    throw new Error(`${this.#what}, value ${this.#position}: ${expected} is expected, not ${show(value)}`);
  }
}

/** Characters of rows whose parsed form is kept, of each kind: some ten thousand rows. */
const MOST_KEPT = 4_000_000;

/**
 * The same function, that parses the same text once while it is read again and again: what is shown most are the same
 * few rows. Who is given a row must not change it. Nothing can be stale: another content is another text.
 */
export function parsedOnce<Row extends object>(parse: (column: unknown) => Row): (column: unknown) => Row {
  const kept = new LRUCache<string, Row>({ maxSize: MOST_KEPT, sizeCalculation: (_, text) => text.length });
  return (column) => {
    if (typeof column !== 'string') return parse(column);
    const known = kept.get(column);
    if (known !== undefined) return known;
    const row = parse(column);
    kept.set(column, row);
    return row;
  };
}

function isListOf(value: unknown, type: 'string' | 'number'): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === type);
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 40) ?? String(value);
}
