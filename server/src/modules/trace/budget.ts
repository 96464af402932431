/** What a question may cost: counted, so that the same question is cut at the same place everywhere. */
export type Limits = {
  /** Claims read from the engine. */
  claims: number;
  /** Steps of the enumeration. */
  steps: number;
  /** Paths, routes or loops kept. */
  found: number;
};

export const DEFAULT_LIMITS: Limits = { claims: 200_000, steps: 2_000_000, found: 10_000 };

const STEPS_BETWEEN_PAUSES = 20_000;

/** Counts the steps of one question, lets the event loop breathe, and stops when the asker has gone. */
export class Budget {
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  #steps = 0;

  constructor(limits: Limits = DEFAULT_LIMITS, signal?: AbortSignal) {
    this.limits = limits;
    this.signal = signal;
  }

  /** Counts one step; false when the budget is spent. */
  step(): boolean {
    this.#steps++;
    return this.#steps <= this.limits.steps;
  }

  /** True when it is time to `pause`. */
  get due(): boolean {
    return this.#steps % STEPS_BETWEEN_PAUSES === 0;
  }

  /** Yields to the event loop. Throws the signal's reason if it was aborted. */
  async pause(): Promise<void> {
    await new Promise(setImmediate);
    this.signal?.throwIfAborted();
  }
}
