/**
 * Reads one file of `cypher/`: its header, and whether the header agrees with the statement under it.
 * The header's grammar is in `cypher/README.md`.
 */

export type StatementFile = {
  /** What the statement does, one line or a few. */
  purpose: string;
  /** Why the file is for one engine alone; only in `.embedded.cypher` and `.neo4j.cypher`. */
  why?: string;
  /** Parameter name → sample value. */
  params: Record<string, unknown>;
  /** In the statement's order; empty for a statement that returns nothing. */
  columns: string[];
  /** The statement without its header. */
  text: string;
};

/** Parses and checks the content of a statement file. Throws an `Error` that says what is wrong. */
export function parseStatementFile(content: string): StatementFile {
  const lines = content.split('\n');
  const headerLength = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, headerLength).map((line) => line.replace(/^\/\/ ?/, ''));
  const text = lines.slice(headerLength).join('\n').trim();
  if (headerLength <= 0 || text === '') throw new Error('a header of // lines and a statement are expected');

  const fields = headerFields(header);
  if (fields.purpose === '')
    throw new Error('the header begins with one line that says what the statement does');
  if (fields.params === undefined)
    throw new Error('the header has no "params:" line ("params: none" if there are none)');
  if (fields.returns === undefined)
    throw new Error('the header has no "returns:" line ("returns: nothing" if so)');

  const params = fields.params === 'none' ? {} : parseSamples(fields.params);
  const columns =
    fields.returns === 'nothing' ? [] : fields.returns.split(',').map((column) => column.trim());
  const masked = maskText(text);
  requireSame('parameters', Object.keys(params).sort(), usedParameters(masked).sort());
  for (const returned of returnedColumns(text, masked)) requireSame('columns', columns, returned);
  return { purpose: fields.purpose, why: fields.why, params, columns, text };
}

type HeaderFields = { purpose: string; why?: string; params?: string; returns?: string };

function headerFields(header: string[]): HeaderFields {
  const fields: HeaderFields = { purpose: '' };
  let current: keyof HeaderFields = 'purpose';
  for (const line of header) {
    const start = /^(why|params|returns): *(.*)$/.exec(line);
    if (start) {
      current = start[1] as keyof HeaderFields;
      if (fields[current] !== undefined) throw new Error(`the header has two "${current}:" lines`);
      fields[current] = start[2]!;
    } else fields[current] = `${fields[current]} ${line.trim()}`.trim();
    // The next line would be joined to it by a space, which would become part of the string.
    if (current === 'params' && (maskText(line).match(/"/g) ?? []).length > 0) {
      throw new Error(`a string goes on after the end of a line: ${line.trim()}`);
    }
  }
  return fields;
}

/** `key = "a@1/x", limit = 50` → the values, each JSON. */
function parseSamples(list: string): Record<string, unknown> {
  const samples: Record<string, unknown> = {};
  for (const part of splitTopLevel(list, maskText(list))) {
    const [, name, json] = /^(\w+) *= *(.+)$/s.exec(part) ?? [];
    if (name === undefined || json === undefined) throw new Error(`"${part}" is not of the form name = JSON`);
    try {
      samples[name] = JSON.parse(json);
    } catch {
      throw new Error(`the sample value of "${name}" is not JSON: ${json}`);
    }
  }
  return samples;
}

function usedParameters(masked: string): string[] {
  return [...new Set([...masked.matchAll(/\$(\w+)/g)].map((match) => match[1]!))];
}

/** The columns of each `RETURN` that ends the statement or a part of its `UNION`. */
function returnedColumns(text: string, masked: string): string[][] {
  const outer = maskNested(masked);
  const returns = [...outer.matchAll(/\bRETURN\b(?:\s+DISTINCT\b)?/gi)].map((match) => {
    const start = match.index + match[0].length;
    const length = outer.slice(start).search(/\b(?:ORDER\s+BY|SKIP|LIMIT|UNION)\b|;|$/i);
    return splitTopLevel(text.slice(start, start + length), masked.slice(start, start + length)).map(
      columnName,
    );
  });
  return returns.length === 0 ? [[]] : returns;
}

function columnName(expression: string): string {
  const name = /(?:^|\sAS\s+)(\w+)$/i.exec(expression)?.[1];
  if (name === undefined) throw new Error(`the column "${expression}" needs a name (AS …)`);
  return name;
}

function requireSame(what: string, listed: string[], found: string[]): void {
  if (listed.join() === found.join()) return;
  const show = (names: string[]) => (names.length === 0 ? 'none' : names.join(', '));
  throw new Error(`the header lists the ${what} ${show(listed)}, the statement has ${show(found)}`);
}

/** The text with strings, quoted names and comments blanked, every position kept. */
export function maskText(text: string): string {
  const quotedOrComment = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(quotedOrComment, (found) => found.replace(/[^\n]/g, '_'));
}

/** The masked text with everything inside brackets blanked as well. */
function maskNested(masked: string): string {
  let depth = 0;
  return [...masked]
    .map((character) => {
      if ('([{'.includes(character)) depth += 1;
      const kept = depth === 0 || character === '\n' ? character : '_';
      if (')]}'.includes(character)) depth -= 1;
      return kept;
    })
    .join('');
}

function splitTopLevel(text: string, masked: string): string[] {
  const outer = maskNested(masked);
  const commas = [...outer.matchAll(/,/g)].map((match) => match.index);
  return [-1, ...commas].map((comma, index) => text.slice(comma + 1, commas[index] ?? text.length).trim());
}
