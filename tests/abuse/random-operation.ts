/** Operations made up from a seed and the schema: valid ones, with arguments right and wrong, and ones broken anywhere. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from '../support/random.ts';

export type RandomOperation = {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
  /** Nothing was broken on purpose: only the values of arguments may be refused. */
  intact: boolean;
};

/** Strings that something behind the API could take for its own: Lucene, Cypher, JSON, paths, other scripts. */
const STRINGS = [
  '',
  ' ',
  'formation',
  'pôle de compétitivité',
  "l'OPCA",
  'a',
  'AND OR NOT',
  '+a -b && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '*',
  '"',
  '\\',
  "'; MATCH (n) DETACH DELETE n //",
  '$dataset',
  '{"$ne": null}',
  '../../etc/passwd',
  '\u0000\u0001',
  '\ud83d\ude00 \u202e \u0301\u0301\u0301',
  '\ufdfa'.repeat(20),
  '<script>alert(1)</script>',
  'x'.repeat(300),
  'é'.repeat(2_000),
  '-1',
  'null',
  'NaN',
];
const INTEGERS = [0, 1, 2, 3, 5, 50, 100, 200, 201, 1_000, -1, 2_147_483_647, -2_147_483_648];
const MOST_DEPTH = 4;

export type Generator = { next(): RandomOperation };

/** `ids` are some that exist. */
export function operationGenerator(schema: GraphQLSchema, ids: string[], random: Random): Generator {
  let definitions: { name: string; type: string; value: unknown }[] = [];
  let fragments: string[] = [];

  function next(): RandomOperation {
    definitions = [];
    fragments = [];
    const selection = selectionOf(schema.getQueryType()!, 0);
    const name = random.chance(0.5) ? ` Fuzz${random.below(5)}` : '';
    const declared = definitions.map((variable) => `$${variable.name}: ${variable.type}`).join(', ');
    const head = declared !== '' || name !== '' ? `query${name}${declared && `(${declared})`} ` : '';
    const query = [`${head}${selection}`, ...fragments].join('\n');
    const variables = Object.fromEntries(definitions.map((variable) => [variable.name, variable.value]));
    return { query, variables, intact: true };
  }

  function selectionOf(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isAbstractType(named)) {
      const parts = schema
        .getPossibleTypes(named)
        .filter(() => random.chance(0.3))
        .map((possible) => `... on ${possible.name} ${fieldsOf(possible, depth, possible.name)}`);
      return `{ __typename ${parts.join(' ')} }`;
    }
    return isObjectType(named) ? fieldsOf(named, depth) : '';
  }

  /** Under `prefix` where fields of other types may stand beside: the same name must not mean two things there. */
  function fieldsOf(type: GraphQLObjectType, depth: number, prefix?: string): string {
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const branches =
      depth < MOST_DEPTH ? fields.filter((field) => isCompositeType(getNamedType(field.type))) : [];
    const chosen = [
      ...leaves.filter(() => random.chance(0.25)),
      ...Array.from({ length: branches.length === 0 ? 0 : random.chance(0.3) ? 2 : 1 }, () =>
        random.pick(branches),
      ),
    ];
    const parts = chosen.map((field, index) => fieldOf(field, depth, `${prefix ?? 'f'}${depth}_${index}`));
    const body = `{ ${['__typename', ...parts].join(' ')} }`;
    if (!random.chance(0.05)) return body;
    const name = `Part${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return `{ ...${name} }`;
  }

  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number, alias: string): string {
    const given = field.args.filter(({ type }) => isNonNullType(type) || random.chance(0.3));
    const args = given.map((argument) => `${argument.name}: ${argumentValue(argument)}`);
    const directive = random.chance(0.03)
      ? ` @${random.pick(['include', 'skip'])}(if: ${variable('Boolean!', true)})`
      : '';
    return `${alias}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${selectionOf(field.type, depth + 1)}`;
  }

  function argumentValue({ name, type }: GraphQLArgument): string {
    const value = inputValue(type, name, 0);
    return random.chance(0.4) ? variable(String(type), value) : literal(value, type);
  }

  function variable(type: string, value: unknown): string {
    const name = `v${definitions.length}`;
    definitions.push({ name, type, value });
    return `$${name}`;
  }

  function inputValue(type: GraphQLInputType, name: string, depth: number): unknown {
    if (isNonNullType(type)) return inputValue(type.ofType, name, depth);
    if (depth > 0 && random.chance(0.1)) return null;
    if (isListType(type)) {
      const length = random.chance(0.03) ? 150 : random.below(4);
      return Array.from(
        { length },
        () => inputValue(type.ofType, name, depth + 1) ?? inputValue(type.ofType, name, 0),
      );
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || random.chance(0.3),
      );
      return Object.fromEntries(
        fields.map((field) => [field.name, inputValue(field.type, field.name, depth + 1)]),
      );
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    return scalarValue(type.name, name);
  }

  function scalarValue(type: string, name: string): unknown {
    if (type === 'Int') return random.chance(0.7) ? 1 + random.below(20) : random.pick(INTEGERS);
    if (type === 'Float') return random.pick([0, 0.5, -1.5, 1e308]);
    if (type === 'Boolean') return random.chance(0.5);
    const sensible = type === 'ID' && name !== 'study';
    return sensible && random.chance(0.7) ? random.pick(ids) : random.pick(STRINGS);
  }

  return { next };
}

/** A value as GraphQL writes it: names of enums without quotes, keys as well. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    return `[${items.map((item) => literal(item, type.ofType)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = Object.entries(value as Record<string, unknown>);
    return `{${fields.map(([name, inner]) => `${name}: ${literal(inner, type.getFields()[name]!.type)}`).join(', ')}}`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}

const TOKENS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '...',
  '@skip',
  '$v9',
  '"',
  '"""',
  '|',
  '#',
  'on',
  'null',
  '9e999',
];

/** The operation with something wrong in it: text, names, variables, or all of the request. */
export function broken(operation: RandomOperation, random: Random): RandomOperation {
  const { query, variables } = operation;
  const at = random.below(query.length);
  const names = Object.keys(variables);
  const ways: (() => Partial<RandomOperation>)[] = [
    () => ({ query: query.slice(0, at) }),
    () => ({ query: `${query.slice(0, at)}${random.pick(TOKENS)}${query.slice(at)}` }),
    () => ({ query: `${query.slice(0, at)}${query.slice(at + 1)}` }),
    () => ({
      query: query.replace(/\b(id|label|edges|node|first)\b/g, (name) =>
        random.chance(0.3) ? `${name}x` : name,
      ),
    }),
    () => ({
      query: query.replace(/^(query[^{]*)?\{/, random.pick(['mutation {', 'subscription {', '{ nope '])),
    }),
    () => ({ query: `${query} ${query}` }),
    () => ({ query: `${query} fragment Loop on Query { ...Loop }` }),
    () => ({ query, operationName: 'Nobody' }),
    () => ({ variables: Object.fromEntries(names.map((name) => [name, random.pick(WRONG)])) }),
    () => ({ variables: {} }),
  ];
  return { ...operation, ...random.pick(ways)(), intact: false };
}

const WRONG: unknown[] = [
  null,
  true,
  -1,
  1.5,
  'x',
  [],
  {},
  [[[]]],
  { a: { b: null } },
  '\u0000',
  9_007_199_254_740_991,
];
