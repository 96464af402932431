/** Operations that clients repeat are compiled; what comes once or twice is interpreted as ever. */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../context.ts';

/** Compiling takes as long as interpreting many times: a stranger's documents must not make the server do it. */
const INTERPRETED = 2;

export type Variables = Record<string, unknown>;
export type Run = (context: Context, variables: Variables) => ExecutionResult | Promise<ExecutionResult>;

/** Runs an operation of a valid document, compiled once it was interpreted a few times. */
export function runnerOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Run {
  const operationName = operation.name?.value;
  let interpreted = 0;
  /** Null if it cannot be compiled. */
  let compiled: CompiledQuery | null | undefined;

  function interpret(context: Context, variableValues: Variables) {
    return execute({ schema, document, operationName, contextValue: context, variableValues });
  }

  function compile(): CompiledQuery | null {
    const result = compileQuery(schema, document, operationName);
    return isCompiledQuery(result) ? result : null;
  }

  return (context, variables) => {
    if (interpreted < INTERPRETED) {
      interpreted += 1;
      return interpret(context, variables);
    }
    if (compiled === undefined) compiled = compile();
    if (compiled === null) return interpret(context, variables);
    const as = (result: ExecutionResult) => {
      if (!result.errors) return result;
      // Variables that do not fit: nothing has run, and the interpreter says it better.
      if (!('data' in result)) return interpret(context, variables);
      return { ...result, errors: result.errors.map((error) => interpretedError(error, document)) };
    };
    const result = compiled.query(undefined, context, variables) as
      | ExecutionResult
      | Promise<ExecutionResult>;
    return result instanceof Promise ? result.then(as) : as(result);
  };
}

/** The error that the interpreter would have given: the compiler's has another class and no positions. */
function interpretedError(error: GraphQLError, document: DocumentNode): GraphQLError {
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
