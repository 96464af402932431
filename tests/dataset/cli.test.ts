import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runCli, startCli } from '../support/run-cli.ts';
import { type Edit, editedStudy, smallStudy, smallStudyCopy } from '../support/study-folders.ts';

vi.setConfig({ testTimeout: 60_000 });

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

const MAILLAGE_DATA = 'tests/support';

function edited(...edits: Edit[]): { folder: string; parent: string } {
  const study = editedStudy(edits);
  cleanups.push(study.remove);
  return study;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-cli-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A server that answers every request with this; and what it was asked. */
async function answering(status: number, body: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      asked.push(text);
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => new Promise((resolve) => server.close(resolve)));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, asked };
}

const wrong: Edit = { file: 'claims/s1.yml', replace: 'sign: NEGATIVE', by: 'sign: NEGATVE' };
const hint = '"maillage --help" and "maillage <command> --help" say what there is.\n';

// Nearly all of it is processes that start, none of which leaves anything.
describe.concurrent('usage', () => {
  test.each(['serve', 'check', 'load', 'query', 'export'])(
    '%s has help with its exit codes',
    async (command) => {
      const { code, stdout, stderr } = await runCli([command, '--help']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`$ maillage ${command}`);
      expect(stdout).toContain('  3  the graph engine or the server cannot be reached');
    },
  );

  test('the version is that of the product', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { code, stdout } = await runCli(['--version']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`maillage/${version} `) });
  });

  test.each<[string[], string]>([
    [[], 'no command given; commands: serve, check, load, query, export\n'],
    [
      ['chek'],
      'there is no command "chek"; did you mean check?; commands: serve, check, load, query, export\n',
    ],
    [['check', '--foo'], 'Unknown option `--foo`\n'],
    [['check', 'a', 'b'], 'Unused args: `b`\n'],
    [['check', 'no-such-folder'], 'there is no folder no-such-folder\n'],
    [['check', 'docs'], 'docs holds no study: no folder in it has a study.yml\n'],
    [['query'], 'no GraphQL given, as an argument or on stdin\n'],
    [['query', 'none.graphql'], 'there is no file none.graphql\n'],
    [['query', '{ a }', '--variables', '[1]'], '--variables must be a JSON object\n'],
    [['query', '{ a }', '--url', 'localhost'], '--url is "localhost"; allowed: an http or https address\n'],
    [['serve', '--port', '1', '--port', '2'], '--port takes one value\n'],
  ])('wrong usage ends with 2: %j', async (args, message) => {
    expect(await runCli(args)).toEqual({ code: 2, stdout: '', stderr: message + hint });
  });

  test('a wrong configuration ends with 2 and names every mistake', async () => {
    expect(await runCli(['load'], { env: { PORT: 'x', NEO4J_URI: 'here' } })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'The configuration cannot be used:\n  PORT is "x"; allowed: a number from 0 to 65535\n  NEO4J_URI is "here"; allowed: neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc:// with a host, such as neo4j://localhost:7687\n',
    });
  });
});

describe('check', () => {
  test('a sound study with its copy', async () => {
    expect(await runCli(['check', 'tests/support/small-study', '--copy', smallStudyCopy])).toEqual({
      code: 0,
      stdout:
        'small-study: found once in the copy: 13 of 13 passages, 34 of 34 spans\nsmall-study@1.1.0: 25 entities, 31 claims, 13 passages: no problem\n',
      stderr: '',
    });
  });

  test('problems are the result, with file and line', async () => {
    const { folder } = edited(wrong);
    expect(await runCli(['check', folder])).toEqual({
      code: 1,
      stdout: `${folder}/claims/s1.yml:40:11: error: claims[3].sign: is "NEGATVE"; did you mean NEGATIVE?; allowed: POSITIVE, NEGATIVE, NONE, MIXED, UNSPECIFIED\nsmall-study@1.1.0: 25 entities, 30 claims, 13 passages: 1 error, 0 warnings\n`,
      stderr: '',
    });
  });

  test('a locator that the copy does not hold is a problem', async () => {
    const { folder } = edited({
      file: 'claims/s2.yml',
      replace: 'start: demandé aux pôles',
      by: 'start: exigé des machines',
    });
    const { code, stdout } = await runCli(['check', folder, '--copy', smallStudyCopy, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      studies: [
        {
          study: 'small-study',
          version: '1.1.0',
          folder,
          counts: { sections: 4, passages: 13, entities: 25, claims: 31 },
          problems: [
            {
              severity: 'error',
              file: 'claims/s2.yml',
              line: 53,
              column: 9,
              path: 'claims[4].evidence[0]',
              message: 'the first words of the span in s2.p3 are not found in the copy',
              allowed: 'words that are found once',
            },
          ],
          copy: { passages: { total: 13, found: 13 }, spans: { total: 34, found: 33 } },
          report: null,
        },
      ],
    });
  });

  test('the report follows the outcome', async () => {
    const { code, stdout } = await runCli(['check', '--report'], { env: { MAILLAGE_DATA } });
    expect(code).toBe(0);
    expect(stdout).toContain(
      'no problem\n\nsmall-study@1.1.0: 25 entities, 31 claims, 13 passages in 4 sections\n\nEntities by kind\n',
    );
    expect(stdout).toContain('\ns2.p2    PARAGRAPH  TRANSITION           Announces the list that follows.\n');
  });

  test('a reader that stops listening is no error', async () => {
    const child = startCli(['check', '--report'], { MAILLAGE_DATA });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('a copy is of one study, and is text', async () => {
    const { parent } = edited();
    writeFileSync(join(parent, 'copy.pdf'), '%PDF-1.7');
    const pdf = join(parent, 'copy.pdf');
    expect(await runCli(['check', parent, '--copy', pdf])).toEqual({
      code: 2,
      stdout: '',
      stderr: `${pdf} is a PDF: give its text, for instance that of "pdftotext ${pdf} copy.txt"\n${hint}`,
    });
  });
});

describe('load', () => {
  test('without Neo4j studies are checked, and it says so', async () => {
    expect(await runCli(['load', '--json'], { env: { MAILLAGE_DATA } })).toEqual({
      code: 0,
      stdout: `${JSON.stringify({ studies: [{ study: 'small-study', version: '1.1.0', dataset: null, status: 'checked' }] }, null, 2)}\n`,
      stderr:
        'NEO4J_URI is not set: checked only. The embedded engine reads the studies itself whenever it starts.\n',
    });
  });

  test('a study with errors is not loaded', async () => {
    const { folder } = edited(wrong);
    const { code, stdout, stderr } = await runCli(['load', smallStudy, folder]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('claims[3].sign: is "NEGATVE"');
    expect(stderr).toMatch(/\n1 study has errors: nothing is loaded\n$/);
  });

  test('a database that is away ends with 3', async () => {
    const { code, stdout } = await runCli(['load'], {
      env: { MAILLAGE_DATA, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' },
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  });
});

describe('query', () => {
  const operation = 'query ($id: ID!) { entity(id: $id) { label(lang: EN) kind } }';
  const answer = `${JSON.stringify({ data: { entity: { label: 'Orders', kind: 'FACTOR' } } }, null, 2)}\n`;

  test('the API answers in process', async () => {
    expect(
      await runCli(['query', operation, '--variables', '{"id": "factor/orders"}'], {
        env: { MAILLAGE_DATA },
      }),
    ).toEqual({ code: 0, stdout: answer, stderr: '' });
  });

  test('operation and variables can come from files or stdin', async () => {
    const folder = temporaryFolder();
    const variables = join(folder, 'variables.json');
    const file = join(folder, 'entity.graphql');
    writeFileSync(variables, '{"id": "factor/orders"}');
    writeFileSync(file, operation);
    const env = { MAILLAGE_DATA };
    const expected = { code: 0, stdout: answer, stderr: '' };
    expect(await runCli(['query', file, '--variables', variables], { env })).toEqual(expected);
    expect(await runCli(['query', '--variables', variables], { env, stdin: operation })).toEqual(expected);
  });

  test('an error of the API ends with 1, its message on stderr', async () => {
    const { code, stdout, stderr } = await runCli(['query', '{ nope }'], { env: { MAILLAGE_DATA } });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'Cannot query field "nope" on type "Query". Did you mean "node"?\n',
    });
    expect(JSON.parse(stdout)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('data that cannot be used is named', async () => {
    const { parent } = edited(wrong);
    const { code, stdout, stderr } = await runCli(['query', '{ __typename }'], {
      env: { MAILLAGE_DATA: parent },
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('claims/s1.yml:40:11: error: claims[3].sign: is "NEGATVE"');
  });

  test('a server is asked by its address', async () => {
    const { url, asked } = await answering(200, '{"data":{"a":1}}');
    expect(await runCli(['query', '{ a }', '--variables', '{"b":2}', '--url', url])).toEqual({
      code: 0,
      stdout: '{\n  "data": {\n    "a": 1\n  }\n}\n',
      stderr: '',
    });
    expect(asked).toEqual(['{"query":"{ a }","variables":{"b":2}}']);
  });

  test('a server whose engine is away, one that is no API, and none at all end with 3', async () => {
    const away = await answering(
      503,
      '{"errors":[{"message":"away","extensions":{"code":"ENGINE_UNAVAILABLE"}}]}',
    );
    expect(await runCli(['query', '{ a }', '--url', away.url])).toMatchObject({ code: 3, stderr: 'away\n' });
    const other = await answering(404, 'nothing here');
    expect(await runCli(['query', '{ a }', '--url', other.url])).toEqual({
      code: 3,
      stdout: '',
      stderr: `${other.url} gives no GraphQL answer: 404 nothing here\n`,
    });
    const { code, stdout, stderr } = await runCli(['query', '{ a }', '--url', 'http://127.0.0.1:2/graphql']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:2\/graphql cannot be reached: /);
  });
});

/** A server in a process of its own, once it listens. */
async function startServe() {
  const child = startCli(['serve', '--port', '0'], { MAILLAGE_DATA });
  cleanups.push(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /Maillage: (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.on('close', () => reject(new Error(said)));
  });
  return { child, url, closed: once(child, 'close'), said: () => said };
}

test('serve answers until it is told to stop', async () => {
  const { child, url, closed, said } = await startServe();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await closed).toEqual([0, null]);
  expect(said()).toContain('SIGTERM: finishing the requests in flight\n');
});

test.each([
  ['SIGTERM', 'SIGINT'],
  ['SIGINT', 'SIGTERM'],
] as const)('serve that finishes a request after %s ends at once with %s', async (first, second) => {
  const { child, url, closed, said } = await startServe();
  const headers = { 'content-type': 'application/json', 'content-length': 100, expect: '100-continue' };
  const unfinished = request(`${url}/graphql`, { method: 'POST', headers }).on('error', () => {});
  unfinished.flushHeaders();
  await once(unfinished, 'continue');
  child.kill(first);
  await vi.waitFor(() => expect(said()).toContain('finishing the requests in flight'), 5_000);
  const since = performance.now();
  child.kill(second);
  expect(await closed).toEqual([null, second]);
  expect(performance.now() - since).toBeLessThan(5_000);
});
