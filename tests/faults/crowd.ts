/** Many who ask at the same time, each something of its own, and look whether they are answered just that. */
import { asker } from '../server/api.ts';
import type { Random } from '../support/random.ts';

const QUESTION = `query Crowd($id: ID!) {
  entity(id: $id) { id label(lang: FR) relations(first: 20) { edges { node { id source { id } target { id } } } } }
}`;

/** What a server may say that cannot answer. */
const CODES = ['ENGINE_UNAVAILABLE', 'TIMEOUT', 'OVERLOADED'];

/** Entity → the answer about it, as text. */
export type Expected = Map<string, string>;

/** What the server says about each entity while all is well. */
export async function expectedAnswers(url: string): Promise<Expected> {
  const ask = asker(url);
  const { data } = await ask('{ entities(first: 100) { edges { node { id } } } }');
  const { edges } = data!.entities as unknown as { edges: { node: { id: string } }[] };
  const expected: Expected = new Map();
  for (const { node } of edges) expected.set(node.id, JSON.stringify(await ask(QUESTION, { id: node.id })));
  return expected;
}

export type Heard = {
  /** Answers that were the ones expected. */
  right: number;
  /** Errors, by their code. */
  coded: Record<string, number>;
  /** All else: another's answer, half an answer, an error that says nothing, a connection that broke. */
  wrong: string[];
};

/** Asks `count` questions, `atOnce` at a time. */
export async function askAround(
  url: string,
  expected: Expected,
  { count, atOnce, random }: { count: number; atOnce: number; random: Random },
): Promise<Heard> {
  const heard: Heard = { right: 0, coded: {}, wrong: [] };
  const ask = asker(url);
  const ids = [...expected.keys()];
  let left = count;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      const id = random.pick(ids);
      const answer = await ask(QUESTION, { id }).catch((error: Error) => error);
      hear(heard, expected.get(id)!, answer);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return heard;
}

function hear(
  heard: Heard,
  expected: string,
  answer: Awaited<ReturnType<ReturnType<typeof asker>>> | Error,
): void {
  if (answer instanceof Error) heard.wrong.push(String(answer.cause ?? answer));
  else if (answer.errors) {
    const codes = answer.errors.map(({ extensions }) => String(extensions.code));
    if (codes.every((code) => CODES.includes(code)))
      heard.coded[codes[0]!] = (heard.coded[codes[0]!] ?? 0) + 1;
    else heard.wrong.push(JSON.stringify(answer));
  } else if (JSON.stringify(answer) === expected) heard.right += 1;
  else heard.wrong.push(JSON.stringify(answer));
}
