/** Stock graphql-yoga: its settings as they come, the floor's plain answers behind each field. Prints its address. */
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { announce } from './announce.ts';
import { plainAnswers } from './answers.ts';

const typeDefs = /* GraphQL */ `
  type Entity {
    id: ID!
    kind: String!
    label: String!
    labelEn: String!
    code: String
    aliases: [String!]!
    description: String
    descriptionEn: String
    collective: Boolean!
    degree: Int!
  }
  type EntityRef { id: ID!, kind: String!, label: String! }
  type Relation {
    id: ID!
    type: String!
    sign: String
    modality: String!
    statement: String!
    source: EntityRef!
    target: EntityRef!
  }
  type Group { type: String!, sign: String, direction: String!, kind: String!, relations: Int!, entities: Int! }
  type Path { entities: [EntityRef!]!, hops: [[PathRelation!]!]! }
  type PathRelation { id: ID!, type: String!, sign: String, modality: String!, statement: String! }
  type Query {
    entity(key: String!): Entity
    neighbourhood(key: String!, limit: Int!): [Relation!]!
    expansion(key: String!): [Group!]!
    twoHops(key: String!, limit: Int!): [Relation!]!
    shortestPath(from: String!, to: String!): [Relation!]!
    fivePaths(from: String!, to: String!): [Path!]!
    search(query: String!, limit: Int!): [EntityRef!]!
  }
`;

type Row = Record<string, unknown>;

const end = (prefix: string) => (row: Row) => ({
  id: row[`${prefix}Id`],
  kind: row[`${prefix}Kind`],
  label: row[`${prefix}Label`],
});
const refOf = ([id, kind, label]: unknown[]) => ({ id, kind, label });
const pathRelationOf = ([id, type, sign, modality, statement]: unknown[]) => ({
  id,
  type,
  sign,
  modality,
  statement,
});

const answers = plainAnswers(process.env);
const root = Object.fromEntries(
  Object.entries(answers).map(([name, answer]) => [name, (_: unknown, variables: Row) => answer(variables)]),
);
const schema = createSchema({
  typeDefs,
  resolvers: {
    Query: {
      ...root,
      search: async (_: unknown, variables: Row) =>
        ((await answers.search!(variables)) as Row[]).map(end('entity')),
    },
    Relation: { source: end('source'), target: end('target') },
    Path: {
      entities: ({ entities }: { entities: unknown[][] }) => entities.map(refOf),
      hops: ({ hops }: { hops: unknown[][][] }) => hops.map((hop) => hop.map(pathRelationOf)),
    },
  },
});
const yoga = createYoga({ schema, logging: false });
announce(createServer((request, response) => yoga(request, response)));
