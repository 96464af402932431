/**
 * How many things an operation may make the server return: each list counts its page's size for
 * everything inside it. Variables count, which limits that look at the document alone do not see.
 */

import {
  type ExecutionArgs,
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

/** What the schema says of itself is as long as the schema: a few times in an operation are enough. */
const INTROSPECTION = ['__schema', '__type'];
const INTROSPECTION_COST = 25_000;

/** Arguments that say how long a list may be: a number, or the list of what is asked for. */
const SIZES = ['first', 'limit', 'ids', 'names'];

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

/** `page` is the size of the list that encloses this field: of the connection whose `edges` this may be. */
function fieldCost(walk: Walk, parent: GraphQLCompositeType, node: FieldNode, page: number): number {
  if (INTROSPECTION.includes(node.name.value)) return INTROSPECTION_COST;
  const field = fieldOf(walk.schema, parent, node.name.value);
  const type = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(type)) return 0;
  const isList = String(field.type).includes('[');
  const isEdges = node.name.value === 'edges';
  const times = isEdges ? page : isList ? PLAIN_LIST : 1;
  // The connections inside a part of the graph are as long as its limit allows.
  const inside = pageSize(walk, field, node) ?? (isList ? PLAIN_LIST : page);
  return times * (1 + selectionCost(walk, type, node.selectionSet, inside));
}

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

function fieldOf(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string): Field | undefined {
  if (name.startsWith('__')) return undefined;
  if (isObjectType(parent) || isInterfaceType(parent)) return parent.getFields()[name];
  return schema.getPossibleTypes(parent)[0]?.getFields()[name];
}

/** How long the field's arguments let its list be; null if none of them says. */
function pageSize({ variables }: Walk, field: Field, node: FieldNode): number | null {
  if (!field.args.some(({ name }) => SIZES.includes(name))) return null;
  try {
    const given = getArgumentValues(field, node, variables);
    const sizes = SIZES.map((name) => given[name]).map((value) =>
      Array.isArray(value) ? value.length : value,
    );
    return Math.max(1, ...sizes.filter((size) => typeof size === 'number'));
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
