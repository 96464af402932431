import { execFileSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';
import { curlOf, fetchOf, pythonOf } from './request-code.ts';

const address = "https://m.example/it's/graphql";
const asked = {
  query: `query Q($a: String) {\n  a(text: $a, other: "\\n\`\${x}\` \\"\\"\\"it's")\n}`,
  variables: { a: "l'é\ntude", n: null, no: false, list: [1, 'b'], left: undefined },
};
const sent = JSON.stringify(asked);

it('writes a command that a shell reads as it was meant', () => {
  const arguments_ = execFileSync('sh', ['-c', curlOf(address, asked).replace(/^curl/, "printf '%s\\0'")], {
    encoding: 'utf8',
  });
  expect(arguments_.split('\0').slice(0, -1)).toEqual([
    address,
    '-H',
    'content-type: application/json',
    '--data',
    sent,
  ]);
});

it('writes a script that sends the operation', async () => {
  const fetched = vi.fn(async (_: string, __: RequestInit) => new Response('{"data":{}}'));
  const log = vi.fn();
  const run = new Function('fetch', 'console', `return (async () => {${fetchOf(address, asked)}})()`);
  await run(fetched, { log });
  const [to, init] = fetched.mock.calls[0]!;
  const body = JSON.parse(String(init.body)) as typeof asked;
  expect([to, init.method, { ...body, query: body.query.trim() }]).toEqual([
    address,
    'POST',
    JSON.parse(sent),
  ]);
  expect(log).toHaveBeenCalledWith({});
});

it('writes the same for Python', () => {
  expect(pythonOf(address, asked)).toBe(`import json
from urllib.request import Request, urlopen

query = """
query Q($a: String) {
  a(text: $a, other: "\\\\n\`\${x}\` \\\\"\\\\"\\\\"it's")
}
"""
variables = {"a": "l'é\\ntude", "n": None, "no": False, "list": [1, "b"]}
body = json.dumps({"query": query, "variables": variables}).encode()
request = Request("https://m.example/it's/graphql", body, {"content-type": "application/json"})
with urlopen(request) as response:
    print(json.dumps(json.load(response), indent=2, ensure_ascii=False))
`);
});
