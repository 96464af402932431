/**
 * `@neo4j/graphql` behind graphql-yoga: its own statement for an entity, the plain ones in `@cypher` fields for what
 * crosses types of relation. Prints its address.
 */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { announce } from './announce.ts';
import {
  expansion,
  neighbourhood,
  type PlainStatement,
  search,
  shortestPath,
  textOfMaps,
  twoHops,
} from './statements.ts';

const field = (statement: PlainStatement) =>
  `@cypher(columnName: "row", statement: ${JSON.stringify(textOfMaps(statement))})`;

const typeDefs = /* GraphQL */ `
  type Entity @node {
    key: String!
    id: String!
    kind: String!
    labelFr: String!
    labelEn: String!
    code: String
    aliases: [String!]!
    descriptionFr: String
    descriptionEn: String
    collective: Boolean!
    degree: Int!
  }
  type Relation {
    id: String!
    type: String!
    sign: String
    modality: String!
    statement: String!
    sourceId: String!
    sourceKind: String!
    sourceLabel: String!
    targetId: String!
    targetKind: String!
    targetLabel: String!
  }
  type Group { type: String!, sign: String, direction: String!, kind: String!, relations: Int!, entities: Int! }
  type Hit { entityId: String!, entityKind: String!, entityLabel: String! }
  type Query {
    neighbourhood(key: String!, limit: Int!): [Relation!]! ${field(neighbourhood)}
    expansion(key: String!): [Group!]! ${field(expansion)}
    twoHops(key: String!, limit: Int!): [Relation!]! ${field(twoHops)}
    shortestPath(from: String!, to: String!): [Relation!]! ${field(shortestPath)}
    search(query: String!, limit: Int!): [Hit!]! ${field(search)}
  }
`;

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI!, neo4j.auth.basic(NEO4J_USER!, NEO4J_PASSWORD!));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, logging: false });
announce(createServer((request, response) => yoga(request, response)));
