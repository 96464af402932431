/** An operation as it is sent. */
export type Asked = { query: string; variables: Record<string, unknown> };

/** Quotes a text for a POSIX shell. */
function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Quotes a text for Python: JSON's escapes are Python's too. */
function pythonQuoted(text: string): string {
  return JSON.stringify(text);
}

/** A value as Python writes it. */
function pythonValue(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return pythonQuoted(value);
  if (Array.isArray(value)) return `[${value.map(pythonValue).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{${entries.map(([key, each]) => `${pythonQuoted(key)}: ${pythonValue(each)}`).join(', ')}}`;
  }
  return String(value);
}

/** The lines of a text that an indented block of code may hold between its marks. */
function lines(text: string): string {
  return `\n${text}\n`;
}

/** A command for a shell. */
export function curlOf(address: string, { query, variables }: Asked): string {
  const body = JSON.stringify({ query, variables });
  return `curl ${shellQuoted(address)} \\\n  -H 'content-type: application/json' \\\n  --data ${shellQuoted(body)}\n`;
}

/** A script for a browser or Node. */
export function fetchOf(address: string, { query, variables }: Asked): string {
  const text = lines(query).replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
  return `const response = await fetch(${JSON.stringify(address)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: \`${text}\`,
    variables: ${JSON.stringify(variables, null, 2).replaceAll('\n', '\n    ')},
  }),
});
const { data, errors } = await response.json();
console.log(errors ?? data);
`;
}

/** A script for Python, with nothing to install. */
export function pythonOf(address: string, { query, variables }: Asked): string {
  const text = lines(query).replace(/\\/g, '\\\\').replaceAll('"""', '\\"\\"\\"');
  return `import json
from urllib.request import Request, urlopen

query = """${text}"""
variables = ${pythonValue(variables)}
body = json.dumps({"query": query, "variables": variables}).encode()
request = Request(${pythonQuoted(address)}, body, {"content-type": "application/json"})
with urlopen(request) as response:
    print(json.dumps(json.load(response), indent=2, ensure_ascii=False))
`;
}
