/** Sends operations that were made up to a server and looks at what it says. */
import { type GraphQLSchema, Kind, parse, validate } from 'graphql';
import type { Random } from '../support/random.ts';
import { broken, operationGenerator, type RandomOperation } from './random-operation.ts';

export type FuzzOptions = {
  url: string;
  schema: GraphQLSchema;
  ids: string[];
  random: Random;
  count: number;
};

export type FuzzReport = {
  asked: number;
  /** Answers without an error. */
  answered: number;
  /** Errors, by their code. */
  codes: Record<string, number>;
  /** What must never be: the question and why. */
  faults: string[];
};

const CODES = ['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'TIMEOUT'];
/** Stacks, paths, statements, what runs behind. */
const INSIDE =
  /\n\s+at |\.[cm]?[jt]s\b|node_modules|\/(?:work|home|usr|srv|root|app)\/|\b(?:MATCH|UNWIND|RETURN|CALL) |bolt:|neo4j|grafeo|lucene|undefined/i;
const AT_ONCE = 6;

export async function fuzz({ url, schema, ids, random, count }: FuzzOptions): Promise<FuzzReport> {
  const generator = operationGenerator(schema, ids, random);
  const report: FuzzReport = { asked: 0, answered: 0, codes: {}, faults: [] };
  const worker = async () => {
    while (report.asked < count && report.faults.length < 20) {
      report.asked += 1;
      const made = generator.next();
      const operation = random.chance(0.4) ? broken(made, random) : made;
      const fault = await askOne(url, operation, random.chance(0.1), report);
      if (fault) report.faults.push(`${fault}\n${JSON.stringify(operation)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return report;
}

type Answer = { data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] };

/** What is wrong with the answer; null if nothing. */
async function askOne(
  url: string,
  operation: RandomOperation,
  byGet: boolean,
  report: FuzzReport,
): Promise<string | null> {
  const { intact, ...body } = operation;
  const response = byGet && body.query.length < 2_000 ? await get(url, body) : await post(url, body);
  const text = await response.text();
  if (response.status >= 500) return `status ${response.status}: ${text}`;
  // A request whose address is too long is refused by Node itself.
  if (response.status === 431) return null;
  const answer = JSON.parse(text) as Answer;
  if (!answer.errors) report.answered += 1;
  for (const { message, extensions = {} } of answer.errors ?? []) {
    const code = String(extensions.code);
    report.codes[code] = (report.codes[code] ?? 0) + 1;
    if (!CODES.includes(code)) return `code ${code}: ${message}`;
    if (typeof extensions.requestId !== 'string' || 'stacktrace' in extensions) return `extensions: ${text}`;
    if (saysInside(message, body.query, JSON.stringify(body.variables))) return `message: ${message}`;
  }
  return null;
}

/** True if the message says something of the inside that was not in the question. */
function saysInside(message: string, ...asked: string[]): boolean {
  const found = INSIDE.exec(message)?.[0];
  return found !== undefined && !asked.some((text) => text.includes(found.trim()));
}

const post = (url: string, body: object) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

function get(url: string, { query, variables, operationName }: Omit<RandomOperation, 'intact'>) {
  const address = new URL(`${url}/graphql`);
  address.searchParams.set('query', query);
  address.searchParams.set('variables', JSON.stringify(variables));
  if (operationName !== undefined) address.searchParams.set('operationName', operationName);
  return fetch(address);
}

/** Root fields and types that a document of the generator reaches, and its errors against the schema. */
export function validityOf(schema: GraphQLSchema, query: string) {
  const document = parse(query);
  const fields = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((node) =>
          node.kind === Kind.FIELD ? [node.name.value] : [],
        )
      : [],
  );
  return { fields, errors: validate(schema, document).map(({ message }) => message) };
}
