import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('an empty environment gives the embedded engine on loopback', () => {
  expect(readConfig({ NEO4J_URI: '', LOG_LEVEL: ' ' })).toEqual({
    host: '127.0.0.1',
    port: 4000,
    neo4j: null,
    data: resolve(repository, 'data'),
    study: null,
    copy: null,
    allowedHosts: [],
    corsOrigins: [],
    answerCache: 64 * 2 ** 20,
    crowdPlaces: 2 * availableParallelism(),
    logLevel: 'info',
  });
});

test('every variable is read', () => {
  const here = fileURLToPath(import.meta.url);
  expect(
    readConfig({
      HOST: '0.0.0.0',
      PORT: '0',
      NEO4J_URI: 'neo4j+s://graph.example.org:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'maillage',
      MAILLAGE_DATA: repository,
      MAILLAGE_STUDY: 'poles-competences',
      MAILLAGE_COPY: here,
      ALLOWED_HOSTS: 'Graph.example.org, localhost',
      CORS_ORIGINS: 'https://example.org,http://localhost:5173',
      ANSWER_CACHE: '0',
      CROWD_PLACES: '12',
      LOG_LEVEL: 'debug',
    }),
  ).toEqual({
    host: '0.0.0.0',
    port: 0,
    neo4j: {
      uri: 'neo4j+s://graph.example.org:7687',
      auth: { user: 'reader', password: 'secret' },
      database: 'maillage',
    },
    data: resolve(repository),
    study: 'poles-competences',
    copy: here,
    allowedHosts: ['graph.example.org', 'localhost'],
    corsOrigins: ['https://example.org', 'http://localhost:5173'],
    answerCache: 0,
    crowdPlaces: 12,
    logLevel: 'debug',
  });
});

test('the user is neo4j by default, and a database may be open to all', () => {
  const uri = 'bolt://127.0.0.1:7687';
  expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
    uri,
    auth: { user: 'neo4j', password: 'secret' },
    database: null,
  });
  expect(readConfig({ NEO4J_URI: uri }).neo4j).toEqual({ uri, auth: null, database: null });
});

test('all mistakes are named at once, each with what is allowed', () => {
  expect(
    problemsOf({
      HOST: 'not a host',
      PORT: '70000',
      NEO4J_URI: 'http://localhost:7474',
      NEO4J_USER: 'reader',
      NEO4J_DATABASE: '1',
      MAILLAGE_DATA: '/no/such/folder',
      ALLOWED_HOSTS: 'https://example.org',
      CORS_ORIGINS: 'https://example.org/page',
      LOG_LEVEL: 'loud',
    }),
  ).toEqual([
    'HOST is "not a host"; allowed: a host name or address to listen on, such as 127.0.0.1 or 0.0.0.0',
    'PORT is "70000"; allowed: a number from 0 to 65535',
    'NEO4J_URI is "http://localhost:7474"; allowed: neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc:// with a host, such as neo4j://localhost:7687',
    'NEO4J_DATABASE is "1"; allowed: the name of a database, such as neo4j',
    'MAILLAGE_DATA is "/no/such/folder"; allowed: a folder that exists',
    'ALLOWED_HOSTS is "https://example.org"; allowed: host names without scheme or port, separated by commas',
    'CORS_ORIGINS is "https://example.org/page"; allowed: origins such as https://example.org, separated by commas',
    'LOG_LEVEL is "loud"; allowed: one of fatal, error, warn, info, debug, trace, silent',
    'NEO4J_USER is set, but NEO4J_PASSWORD is not',
  ]);
});

test('credentials without a database are a mistake, not the embedded engine', () => {
  expect(problemsOf({ NEO4J_PASSWORD: 'secret' })).toEqual([
    'NEO4J_PASSWORD is set, but NEO4J_URI is not: set both, or neither for the embedded engine',
  ]);
});
