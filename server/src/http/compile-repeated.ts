/** Operations that clients repeat are compiled; what comes once or twice is interpreted as ever. */
import { useGraphQlJit } from '@envelop/graphql-jit';
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, GraphQLError, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Compiling takes as long as interpreting many times: a stranger's documents must not make the server do it. */
const INTERPRETED = 2;

/**
 * Compiles a document once it has been interpreted a few times. One with several operations is never compiled: the
 * compiler keeps one function for a document.
 */
export function compileRepeated({ interpreted = INTERPRETED } = {}): Plugin {
  const jit = useGraphQlJit() as Required<Pick<Plugin, 'onExecute'>>;
  const runs = new WeakMap<DocumentNode, number>();

  function isRepeated({ document }: ExecutionArgs): boolean {
    const before = runs.get(document) ?? 0;
    if (before >= interpreted) return hasOneOperation(document);
    runs.set(document, before + 1);
    return false;
  }

  return {
    onExecute(payload) {
      const args = payload.args as ExecutionArgs;
      if (!isRepeated(args)) return;
      const interpret = payload.executeFn as (
        args: ExecutionArgs,
      ) => Promise<ExecutionResult> | ExecutionResult;
      jit.onExecute(payload);
      return {
        async onExecuteDone({ result, setResult }) {
          const compiled = result as ExecutionResult;
          if (!compiled.errors) return;
          // Variables that do not fit: nothing has run, and the interpreter says it better.
          if (!('data' in compiled)) setResult(await interpret(args));
          else
            setResult({ ...compiled, errors: compiled.errors.map((error) => interpretedError(error, args)) });
        },
      };
    },
  };
}

function hasOneOperation({ definitions }: DocumentNode): boolean {
  return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;
}

/** The error that the interpreter would have given: the compiler's has another class and no positions. */
function interpretedError(error: GraphQLError, { document }: ExecutionArgs): GraphQLError {
  const { message, path, originalError, extensions, locations } = error;
  const source = document.loc?.source;
  const positions = source && locations?.map((location) => positionOf(source.body, location));
  return new GraphQLError(message, { path, originalError, extensions, source, positions });
}

/** Where a line and column, both from 1, stand in a text. */
function positionOf(body: string, { line, column }: { line: number; column: number }): number {
  const lineEnds = body.matchAll(/\r\n|[\n\r]/g);
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const { value } = lineEnds.next();
    if (value) start = value.index + value[0].length;
  }
  return start + column - 1;
}
