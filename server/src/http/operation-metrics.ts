/** Counts what operations ask for, and times them by name: names are the clients' own, so only so many are told apart. */
import { type DocumentNode, type FieldNode, getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Metrics } from './metrics.ts';

const MOST_NAMES = 60;
const LONGEST_NAME = 60;

export function countOperations({ fields, operationSeconds }: Metrics): Plugin {
  const labelOf = createOperationLabels();
  return {
    onExecute({ args: { document, operationName } }) {
      const operation = getOperationAST(document as DocumentNode, operationName);
      const asked = operation?.selectionSet.selections.filter(
        (node): node is FieldNode => node.kind === Kind.FIELD,
      );
      for (const { name } of asked ?? []) fields.inc({ field: name.value });
      const start = performance.now();
      return {
        onExecuteDone() {
          const seconds = (performance.now() - start) / 1_000;
          operationSeconds.observe({ operation: labelOf(operation?.name?.value) }, seconds);
        },
      };
    },
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
