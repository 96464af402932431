/**
 * A value as a Cypher literal: text, number, boolean, list or map of these; null in a map is left out. A text can
 * hold anything: it cannot end its literal, nor be read as an escape. Throws for what Cypher has no literal for.
 */
export function cypherLiteral(value: unknown): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
    return `{${entries.map(([name, inner]) => `${nameLiteral(name)}: ${cypherLiteral(inner)}`).join(', ')}}`;
  }
  throw new Error(`${JSON.stringify(value)} has no literal in Cypher`);
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Some versions decode `\uXXXX` before they read the statement, in a text `\\uXXXX` too: no backslash is ever
 * followed by a `u`.
 */
function textLiteral(text: string): string {
  return `'${text.replace(/[\\'\n\r\t]/g, (found) => ESCAPES[found]!).replace(/\\\\u/g, "\\\\' + 'u")}'`;
}

function nameLiteral(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
