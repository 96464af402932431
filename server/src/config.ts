/**
 * What the environment says, read once at the start. Every mistake is named at once, so that a
 * deployment is mended in one go.
 */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type Neo4jConfig = {
  uri: string;
  /** Null: no authentication, as on a database with `dbms.security.auth_enabled=false`. */
  auth: { user: string; password: string } | null;
  /** Null: the database that is the user's home. */
  database: string | null;
};

export type Config = {
  host: string;
  /** 0 asks the system for a free port. */
  port: number;
  /** Null: the embedded engine. */
  neo4j: Neo4jConfig | null;
  /** Absolute path of the folder of studies. */
  data: string;
  /** Id of the study that the API answers about where none is named; null: the first by id. */
  study: string | null;
  /** Absolute path of a reader's copy of the study, or null. What it holds is looked at where it is used. */
  copy: string | null;
  /** Host names the server answers to besides those of loopback, lower case, without port. */
  allowedHosts: string[];
  /** Origins other than the server's own that pages may call the API from: "https://example.org". */
  corsOrigins: string[];
  /** Bytes of answers that the server keeps; 0 keeps none. */
  answerCache: number;
  /** Requests that are worked on at once while more ask than can be answered. */
  crowdPlaces: number;
  logLevel: (typeof LOG_LEVELS)[number];
};

/** The environment holds values that cannot be used; `problems` has one line for each. */
export class ConfigError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const NEO4J_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];
const repositoryData = fileURLToPath(new URL('../../data', import.meta.url));

const list = (item: (value: string) => boolean, allowed: string) =>
  z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .refine((values) => values.every(item), allowed);

const environment = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'a host name or address to listen on, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'a number from 0 to 65535')
    .default(4000),
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri, `${NEO4J_SCHEMES.join('://, ')}:// with a host, such as neo4j://localhost:7687`)
    .optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, 'the name of a database, such as neo4j')
    .optional(),
  MAILLAGE_DATA: z.string().refine(isFolder, 'a folder that exists').optional(),
  MAILLAGE_STUDY: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the id of a study, such as poles-competences')
    .optional(),
  MAILLAGE_COPY: z.string().optional(),
  ALLOWED_HOSTS: list(isHostName, 'host names without scheme or port, separated by commas'),
  CORS_ORIGINS: list(isOrigin, 'origins such as https://example.org, separated by commas'),
  ANSWER_CACHE: z
    .string()
    .regex(/^\d{1,5}$/, 'megabytes, 0 to 99999')
    .transform(Number)
    .default(64),
  CROWD_PLACES: z
    .string()
    .regex(/^[1-9]\d?$/, 'requests, 1 to 99')
    .transform(Number)
    .default(() => 2 * availableParallelism()),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
});

/**
 * The configuration that an environment gives; a variable that is empty counts as not set. Paths are
 * resolved against the working directory. Throws `ConfigError`.
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.keys(environment.shape).flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const parsed = environment.safeParse(given);
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => describe(issue, given))),
    ...unpaired(given),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    neo4j: neo4jConfig(values),
    data: resolve(values.MAILLAGE_DATA ?? repositoryData),
    study: values.MAILLAGE_STUDY ?? null,
    copy: values.MAILLAGE_COPY === undefined ? null : resolve(values.MAILLAGE_COPY),
    allowedHosts: values.ALLOWED_HOSTS.map((host) => host.toLowerCase()),
    corsOrigins: values.CORS_ORIGINS,
    answerCache: values.ANSWER_CACHE * 2 ** 20,
    crowdPlaces: values.CROWD_PLACES,
    logLevel: values.LOG_LEVEL,
  };
}

function neo4jConfig(values: z.infer<typeof environment>): Neo4jConfig | null {
  if (values.NEO4J_URI === undefined) return null;
  return {
    uri: values.NEO4J_URI,
    auth:
      values.NEO4J_PASSWORD === undefined
        ? null
        : { user: values.NEO4J_USER ?? 'neo4j', password: values.NEO4J_PASSWORD },
    database: values.NEO4J_DATABASE ?? null,
  };
}

/** Variables that only make sense beside another one, which is missing. */
function unpaired(given: Record<string, string>): string[] {
  const problems = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']
    .filter((name) => name in given && !('NEO4J_URI' in given))
    .map((name) => `${name} is set, but NEO4J_URI is not: set both, or neither for the embedded engine`);
  if ('NEO4J_URI' in given && 'NEO4J_USER' in given && !('NEO4J_PASSWORD' in given)) {
    problems.push('NEO4J_USER is set, but NEO4J_PASSWORD is not');
  }
  return problems;
}

function describe(issue: z.core.$ZodIssue, given: Record<string, string>): string {
  const name = String(issue.path[0]);
  const allowed = issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : issue.message;
  return `${name} is "${given[name] ?? ''}"; allowed: ${allowed}`;
}

function isNeo4jUri(value: string): boolean {
  const scheme = /^([a-z0-9+]+):\/\/[^/\s]+/.exec(value)?.[1];
  return scheme !== undefined && NEO4J_SCHEMES.includes(scheme) && URL.canParse(value);
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value;
}

function isHostName(value: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i.test(value);
}

function isFolder(value: string): boolean {
  return statSync(value, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
