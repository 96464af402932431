/** Documents that clients send: parsed and checked once, kept with their operations while they are asked again. */
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Run, runnerOf, type Variables } from './compile-repeated.ts';
import { limitRules, parseWithinLimit } from './limits.ts';
import { costOf } from './query-cost.ts';

/** Documents kept, and characters of all of them: what is parsed is some hundred times as large. */
const MOST_DOCUMENTS = 1_000;
const MOST_CHARACTERS = 500_000;

/** An operation of a document, ready to be run. */
export type Operation = {
  /** The text it is in, and its name, if it has one. */
  source: string;
  name: string | undefined;
  /** What it asks the root for. */
  rootFields: string[];
  cost: (variables: Variables) => number;
  run: Run;
};

export type Documents = {
  /** The operation of that name, of the only one if none is named; or what is wrong with the document. */
  operation(source: string, name: string | null | undefined): Operation | readonly GraphQLError[];
};

type Kept = { document: DocumentNode; operations: Map<OperationDefinitionNode, Operation> };

export function createDocuments(schema: GraphQLSchema): Documents {
  const kept = new LRUCache<string, Kept>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, source) => source.length || 1,
  });
  const rules = [...specifiedRules, ...limitRules];

  function read(source: string): Kept | readonly GraphQLError[] {
    try {
      const document = parseWithinLimit(source);
      const errors = validate(schema, document, rules);
      if (errors.length > 0) return errors;
      const valid: Kept = { document, operations: new Map() };
      kept.set(source, valid);
      return valid;
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  function prepare(source: string, { document }: Kept, node: OperationDefinitionNode): Operation {
    const { selections } = node.selectionSet;
    return {
      source,
      name: node.name?.value,
      rootFields: selections.flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : [])),
      cost: costOf(schema, document, node),
      run: runnerOf(schema, document, node),
    };
  }

  return {
    operation(source, name) {
      const found = kept.get(source) ?? read(source);
      if (!('document' in found)) return found;
      const { document, operations } = found;
      const node = getOperationAST(document, name);
      if (!node) return withoutOperation(schema, document, name);
      if (!schema.getRootType(node.operation)) {
        return [new GraphQLError(`There is no ${node.operation} in this API.`, { nodes: node })];
      }
      const known = operations.get(node) ?? prepare(source, found, node);
      operations.set(node, known);
      return known;
    },
  };
}

/** What graphql-js says where a document does not tell which operation is meant. */
function withoutOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): readonly GraphQLError[] {
  const result = execute({ schema, document, operationName });
  return (!(result instanceof Promise) && result.errors) || [new GraphQLError('Must provide an operation.')];
}
