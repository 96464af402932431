/**
 * How many things an operation may make the server return: each list counts its page's size for
 * everything inside it. Variables count, which limits that look at the document alone do not see.
 */

import type { ExecutionArgs } from 'graphql';
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Lists without a page of their own (evidence, aliases, figures…) are short; they count as this many. */
const PLAIN_LIST = 4;

type Walk = {
  schema: GraphQLSchema;
  fragments: Map<string, SelectionSetNode>;
  variables: Record<string, unknown>;
};

/** The cost of the operation that would be run: objects it may return. 0 if there is no such operation. */
export function operationCost({ schema, document, operationName, variableValues }: ExecutionArgs): number {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const operation = operationName
    ? operations.find((candidate) => candidate.name?.value === operationName)
    : operations[0];
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [],
    ),
  );
  const variables = { ...defaultsOf(operation), ...variableValues };
  return selectionCost({ schema, fragments, variables }, root, operation.selectionSet, PLAIN_LIST);
}

function selectionCost(
  walk: Walk,
  parent: GraphQLCompositeType,
  selection: SelectionSetNode,
  page: number,
): number {
  return selection.selections.reduce((cost, node) => {
    if (node.kind === Kind.FIELD) return cost + fieldCost(walk, parent, node, page);
    const inner =
      node.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(node.name.value) : node.selectionSet;
    const condition = node.kind === Kind.INLINE_FRAGMENT ? node.typeCondition?.name.value : undefined;
    const type = condition ? walk.schema.getType(condition) : parent;
    return inner && isCompositeType(type) ? cost + selectionCost(walk, type, inner, page) : cost;
  }, 0);
}

/** `page` is the size of the connection whose `edges` this may be. */
function fieldCost(walk: Walk, parent: GraphQLCompositeType, node: FieldNode, page: number): number {
  const field = fieldOf(walk.schema, parent, node.name.value);
  const type = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(type)) return 0;
  const size = pageSize(walk, field, node);
  const isList = String(field.type).includes('[');
  const times = isList ? (node.name.value === 'edges' ? page : PLAIN_LIST) : 1;
  return times * (1 + selectionCost(walk, type, node.selectionSet, size ?? PLAIN_LIST));
}

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

function fieldOf(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string): Field | undefined {
  if (name.startsWith('__')) return undefined;
  if (isObjectType(parent) || isInterfaceType(parent)) return parent.getFields()[name];
  return schema.getPossibleTypes(parent)[0]?.getFields()[name];
}

/** What `first`, or the `limit` of a part of the graph, allows; null if the field is no page. */
function pageSize({ variables }: Walk, field: Field, node: FieldNode): number | null {
  if (!field.args.some(({ name }) => name === 'first' || name === 'limit')) return null;
  try {
    const { first, limit } = getArgumentValues(field, node, variables) as { first?: number; limit?: number };
    return Math.max(1, first ?? limit ?? 1);
  } catch {
    // A wrong argument is reported where the field is resolved.
    return 1;
  }
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}
