/** What will be asked of a thing once it is read, so that it can be read with it. */
import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** By the field that asks: what it asks for by a name inside. A document's nodes are the same each time it is run. */
const known = new WeakMap<FieldNode, Map<string, FieldNode | null>>();

/**
 * The arguments of a field that is asked for inside the one being resolved, whose type is `type`; null if it is not,
 * depends on a directive, or has arguments that are wrong. Where it is asked for more than once, those of the first.
 */
export function argumentsInside<Arguments>(
  { fieldNodes, fragments, schema, variableValues }: GraphQLResolveInfo,
  type: string,
  name: string,
): Arguments | null {
  const [asking] = fieldNodes;
  if (!asking?.selectionSet) return null;
  const inside = known.get(asking) ?? new Map<string, FieldNode | null>();
  known.set(asking, inside);
  let node = inside.get(name);
  if (node === undefined) {
    node = findField(asking.selectionSet, fragments, type, name);
    inside.set(name, node);
  }
  const parent = schema.getType(type);
  const field = isInterfaceType(parent) || isObjectType(parent) ? parent.getFields()[name] : undefined;
  if (!node || !field) return null;
  try {
    return getArgumentValues(field, node, variableValues) as Arguments;
  } catch {
    return null;
  }
}

/** The first field of that name that is asked for whatever the thing is: not in fragments on other types. */
function findField(
  { selections }: SelectionSetNode,
  fragments: GraphQLResolveInfo['fragments'],
  type: string,
  name: string,
): FieldNode | null {
  for (const node of selections) {
    if (node.directives?.length) continue;
    if (node.kind === Kind.FIELD) {
      if (node.name.value === name) return node;
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
    const on = fragment?.typeCondition?.name.value ?? type;
    const found = fragment && on === type ? findField(fragment.selectionSet, fragments, type, name) : null;
    if (found) return found;
  }
  return null;
}
