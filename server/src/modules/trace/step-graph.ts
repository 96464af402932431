/** Which entities are a step apart: all that the search for paths needs to know before any claim is read. */
import { byCodeUnit, type Links } from './walk.ts';

/** The steps known so far; loops and entities to avoid are left out. */
export class StepGraph {
  readonly #avoid: ReadonlySet<string>;
  readonly #ahead = new Map<string, Set<string>>();
  readonly #behind = new Map<string, Set<string>>();
  #size = 0;

  constructor(avoid: ReadonlySet<string>) {
    this.#avoid = avoid;
  }

  /** Number of links learnt. */
  get size(): number {
    return this.#size;
  }

  /** Learns the steps from (`forward`) or to each `id`. */
  add(links: readonly Links[], forward: boolean): void {
    for (const { id, others } of links) {
      this.#size += others.length;
      for (const other of others) {
        if (other === id || this.#avoid.has(other)) continue;
        this.#link(this.#ahead, forward ? id : other, forward ? other : id);
        this.#link(this.#behind, forward ? other : id, forward ? id : other);
      }
    }
  }

  /** Entities one step from `id` (`forward`), or from which `id` is one step. */
  steps(id: string, forward: boolean): Iterable<string> {
    return (forward ? this.#ahead : this.#behind).get(id) ?? [];
  }

  /** The same in id order. */
  ordered(id: string, forward: boolean): string[] {
    return [...this.steps(id, forward)].sort(byCodeUnit);
  }

  #link(side: Map<string, Set<string>>, from: string, to: string): void {
    const known = side.get(from);
    if (known) known.add(to);
    else side.set(from, new Set([to]));
  }
}
