/** Counts what operations ask for, and times them by name: names are the clients' own, so only so many are told apart. */
import type { Operation } from './documents.ts';
import type { Metrics } from './metrics.ts';

const MOST_NAMES = 60;
const LONGEST_NAME = 60;

/** Counts an operation that begins; what is returned is called when its answer is there. */
export function countOperations({ fields, operationSeconds }: Metrics): (operation: Operation) => () => void {
  const labelOf = createOperationLabels();
  return ({ name, rootFields }) => {
    for (const field of rootFields) fields.inc({ field });
    const start = performance.now();
    return () => {
      const seconds = (performance.now() - start) / 1_000;
      operationSeconds.observe({ operation: labelOf(name) }, seconds);
    };
  };
}

/**
 * What operations are called in metrics: the first sixty names as they are, all others "other". Only what was run is
 * asked about, so nonsense takes no place.
 */
export function createOperationLabels(): (name: string | undefined) => string {
  const known = new Set<string>();
  return (name) => {
    if (name === undefined) return 'anonymous';
    if (!known.has(name)) {
      if (known.size >= MOST_NAMES || name.length > LONGEST_NAME) return 'other';
      known.add(name);
    }
    return name;
  };
}
