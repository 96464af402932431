/**
 * How many things an operation may make the server return: each list counts its page's size for
 * everything inside it. Variables count, which limits that look at the document alone do not see.
 */

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isInputType,
  isInterfaceType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';

/**
 * What fields of the root do before they return anything, however little that is: as much work as so many objects. An
 * operation may search twenty times, or measure a graph five times.
 */
const WORK: Record<string, number> = {
  search: 5_000,
  measures: 20_000,
  paths: 2_000,
  influence: 2_000,
  loops: 2_000,
  ask: 2_000,
};

/** Lists without a page of their own (evidence, aliases, figures…) are short; they count as this many. */
const PLAIN_LIST = 4;

/** What the schema says of itself is as long as the schema: a few times in an operation are enough. */
const INTROSPECTION = ['__schema', '__type'];
const INTROSPECTION_COST = 25_000;

/** Arguments that say how long a list may be: a number, or the list of what is asked for. */
const SIZES = ['first', 'limit', 'ids', 'names'];

type Variables = Record<string, unknown>;

/** What a part of an operation costs; `page` is the size of the list that encloses it. */
type Cost = (page: number, variables: Variables) => number;

type Walk = {
  schema: GraphQLSchema;
  fragments: Map<string, SelectionSetNode>;
  /** Costs of fragments that were met, by type and name: each is looked at once, however often it is spread. */
  known: Map<string, Cost>;
};

/** The cost of an operation for variables as they were sent: objects it may return. */
export function costOf(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Variables) => number {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [],
    ),
  );
  const cost = selectionCost({ schema, fragments, known: new Map() }, root, operation.selectionSet);
  const defaults = defaultsOf(schema, operation);
  return (variables) => cost(PLAIN_LIST, { ...defaults, ...variables });
}

const nothing: Cost = () => 0;

function selectionCost(walk: Walk, parent: GraphQLCompositeType, { selections }: SelectionSetNode): Cost {
  const costs = selections
    .map((node): Cost => {
      if (node.kind === Kind.FIELD) return fieldCost(walk, parent, node);
      if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentCost(walk, parent, node.name.value);
      const condition = node.typeCondition?.name.value;
      const type = condition ? walk.schema.getType(condition) : parent;
      return isCompositeType(type) ? selectionCost(walk, type, node.selectionSet) : nothing;
    })
    .filter((cost) => cost !== nothing);
  if (costs.length === 0) return nothing;
  return (page, variables) => costs.reduce((sum, cost) => sum + cost(page, variables), 0);
}

function fragmentCost(walk: Walk, parent: GraphQLCompositeType, name: string): Cost {
  const key = `${parent.name} ${name}`;
  const selection = walk.fragments.get(name);
  const cost =
    walk.known.get(key) ?? (selection ? reckonedOnce(selectionCost(walk, parent, selection)) : nothing);
  walk.known.set(key, cost);
  return cost;
}

/** The same cost, reckoned once for a page's size and variables: fragments that spread each other twice would double it. */
function reckonedOnce(cost: Cost): Cost {
  if (cost === nothing) return nothing;
  let of: Variables | undefined;
  const known = new Map<number, number>();
  return (page, variables) => {
    if (of !== variables) known.clear();
    of = variables;
    const found = known.get(page) ?? cost(page, variables);
    known.set(page, found);
    return found;
  };
}

/** `page` of a field is the size of the list that encloses it: of the connection whose `edges` this may be. */
function fieldCost(walk: Walk, parent: GraphQLCompositeType, node: FieldNode): Cost {
  if (INTROSPECTION.includes(node.name.value)) return () => INTROSPECTION_COST;
  const field = fieldOf(walk.schema, parent, node.name.value);
  const type = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(type)) return nothing;
  const isList = String(field.type).includes('[');
  const isEdges = node.name.value === 'edges';
  const sizeOf = pageSize(field, node);
  const inner = selectionCost(walk, type, node.selectionSet);
  const work = parent === walk.schema.getQueryType() ? (WORK[node.name.value] ?? 0) : 0;
  return (page, variables) => {
    const times = isEdges ? page : isList ? PLAIN_LIST : 1;
    // The connections inside a part of the graph are as long as its limit allows.
    const inside = sizeOf?.(variables) ?? (isList ? PLAIN_LIST : page);
    return work + times * (1 + inner(inside, variables));
  };
}

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

function fieldOf(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string): Field | undefined {
  if (name.startsWith('__')) return undefined;
  if (isObjectType(parent) || isInterfaceType(parent)) return parent.getFields()[name];
  return schema.getPossibleTypes(parent)[0]?.getFields()[name];
}

/** How long the field's arguments let its list be; null if it has none that say. */
function pageSize(field: Field, node: FieldNode): ((variables: Variables) => number) | null {
  if (!field.args.some(({ name }) => SIZES.includes(name))) return null;
  return (variables) => {
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
  };
}

/** What variables are that nobody gives. */
function defaultsOf(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
      const input = typeFromAST(schema, type as NamedTypeNode);
      if (!defaultValue || !isInputType(input)) return [];
      return [[variable.name.value, valueFromAST(defaultValue, input)]];
    }),
  );
}
