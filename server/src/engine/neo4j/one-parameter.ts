/**
 * Statements as Neo4j is sent them: with one parameter, the map of all of theirs. Neo4j plans a text anew for every mix
 * of its parameters' types, null being one of them, and of their lists' orders of magnitude: a tenth of a second, or a
 * whole one where the server has just started, on each of hundreds of mixes. What is in a map makes no difference.
 */
import { maskText } from '../statement-file.ts';
import { toNeo4jParams } from './values.ts';

/** `$key` as `$given.key`, for `oneParameter`. */
export function withOneParameter(text: string): string {
  const known = texts.get(text) ?? rewrite(text);
  texts.set(text, known);
  return known;
}

/** The parameters of a statement that `withOneParameter` gave. */
export function oneParameter(params: Record<string, unknown>): Record<string, unknown> {
  return { given: toNeo4jParams(params) };
}

/** As many as there are statements. */
const texts = new Map<string, string>();

function rewrite(text: string): string {
  const masked = maskText(text);
  return text.replace(/\$(?=[A-Za-z_])/g, (dollar, at: number) => (masked[at] === '$' ? '$given.' : dollar));
}
