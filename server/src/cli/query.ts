import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { CAC } from 'cac';
import { BREAK, parse, visit } from 'graphql';
import { readConfig } from '../config.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import { type RawOptions, textOption } from './options.ts';
import { say, writeJson } from './output.ts';

/** Fields that are null without a copy of the study. */
const COPY_FIELDS = ['fullText', 'copy'];

type GraphqlAnswer = {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
};

/** `maillage query`: one GraphQL operation, answered by the API. */
export function addQuery(cli: CAC): void {
  cli
    .command(
      'query [graphql]',
      'Ask the API: a GraphQL text, or a file that holds one; by default what stdin gives',
    )
    .option('--variables <json>', 'Variables: JSON, or a file that holds it')
    .option(
      '--url <url>',
      'Ask a server that runs, such as http://localhost:4000/graphql, instead of the data here',
    )
    .example(`maillage query '{ entity(id: "pole/minalogic") { label } }'`)
    .action(query);
}

async function query(graphql: string | undefined, options: RawOptions): Promise<ExitCode> {
  const operation = {
    query: await operationText(graphql),
    variables: await variables(textOption(options, 'variables')),
  };
  const url = textOption(options, 'url');
  if (url !== null && !/^https?:\/\//.test(url))
    throw new UsageError(`--url is "${url}"; allowed: an http or https address`);
  const answer = url === null ? await askHere(operation) : await ask(url, operation);
  if (answer === null) return EXIT.unavailable;
  await writeJson(answer);
  for (const { message } of answer.errors ?? []) say(message);
  if (!answer.errors) return EXIT.ok;
  return answer.errors.some(({ extensions }) => extensions?.code === 'ENGINE_UNAVAILABLE')
    ? EXIT.unavailable
    : EXIT.failed;
}

async function operationText(graphql: string | undefined): Promise<string> {
  if (graphql === undefined) {
    const given = process.stdin.isTTY ? '' : await text(process.stdin);
    if (given.trim() === '') throw new UsageError('no GraphQL given, as an argument or on stdin');
    return given;
  }
  if (await isFile(graphql)) return readFile(graphql, 'utf8');
  if (/\.(graphql|gql)$/.test(graphql)) throw new UsageError(`there is no file ${graphql}`);
  return graphql;
}

async function variables(given: string | null): Promise<unknown> {
  if (given === null) return undefined;
  const json = (await isFile(given)) ? await readFile(given, 'utf8') : given;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`--variables is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError('--variables must be a JSON object');
  }
  return value;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

/** Asks the API on the configured engine, through a server of its own on loopback: one request path for all. */
async function askHere(operation: { query: string }): Promise<GraphqlAnswer | null> {
  const config = readConfig();
  const { startServer } = await import('../http/server.ts');
  const quiet = process.env.LOG_LEVEL ? config.logLevel : 'error';
  // Looking for the study in a copy takes a second: only where the text is asked for.
  const copy = asksForCopy(operation.query) ? config.copy : null;
  const server = await startServer({ ...config, copy, host: '127.0.0.1', port: 0, logLevel: quiet });
  try {
    return await ask(`${server.url}/graphql`, operation);
  } finally {
    await server.close();
  }
}

/** True if a field that only a copy gives is asked for; false for what is no GraphQL, which is said by the API. */
export function asksForCopy(query: string): boolean {
  let asks = false;
  try {
    visit(parse(query), {
      Field({ name }) {
        asks ||= COPY_FIELDS.includes(name.value);
        return asks ? BREAK : undefined;
      },
    });
  } catch {
    return false;
  }
  return asks;
}

/** Null if nothing answers there, or what answers is no GraphQL API; says why. */
async function ask(url: string, operation: object): Promise<GraphqlAnswer | null> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify(operation),
    });
    body = await response.text();
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error };
    say(`${url} cannot be reached: ${cause?.message ?? message}`);
    return null;
  }
  const answer = parseAnswer(body);
  if (answer === null) say(`${url} gives no GraphQL answer: ${response.status} ${body.slice(0, 200)}`);
  return answer;
}

function parseAnswer(body: string): GraphqlAnswer | null {
  try {
    const value: unknown = JSON.parse(body);
    return value !== null && typeof value === 'object' && ('data' in value || 'errors' in value)
      ? (value as GraphqlAnswer)
      : null;
  } catch {
    return null;
  }
}
