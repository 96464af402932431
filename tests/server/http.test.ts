/**
 * The server's routes, headers and refusals. One file, though a long one: all of it is asked of one server, which
 * takes longer to start than the tests take.
 */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { BootError } from '../../server/src/http/boot.ts';
import { createClientPage } from '../../server/src/http/client-page.ts';
import { examples } from '../../server/src/http/graphiql-examples.ts';
import { startServer } from '../../server/src/http/server.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { openEmptyEngine } from '../support/engines.ts';
import { smallStudy } from '../support/study-folders.ts';
import { type Api, datasetOf, startApi, testConfig } from './api.ts';

let engine: GraphEngine;
let api: Api;
beforeAll(async () => {
  engine = await openEmptyEngine({ connection: null });
  await loadDataset(engine, await datasetOf(smallStudy), { grace: 0 });
  api = await startApi(engine, {
    corsOrigins: ['https://friend.example'],
    allowedHosts: ['graph.example.org'],
  });
});
afterAll(async () => {
  await api?.close();
  await engine?.close();
});

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: () => `${api.url}/graphql` })) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      if (result.status === 'ok') return;
      const body = await result.response.text();
      throw new Error(`${result.status}: ${result.reason}: ${body}`);
    });
  }

  test('GET answers a question', async () => {
    const url = new URL(`${api.url}/graphql`);
    url.searchParams.set('query', 'query($id: ID!) { entity(id: $id) { id } }');
    url.searchParams.set('variables', '{"id":"pole/lin-d-armor"}');
    expect(await (await fetch(url)).json()).toEqual({ data: { entity: { id: 'pole/lin-d-armor' } } });
  });

  test('the introspection query passes the limits', async () => {
    const { data, errors } = await api.ask(
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }),
    );
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });

  test('a body that is too large, no JSON, or of another type is refused', async () => {
    const post = (body: string, type = 'application/json') =>
      fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
    const large = await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(300_000)}` }));
    expect(large.status).toBe(413);
    expect((await large.json()).errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
    expect((await (await post('{')).json()).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect((await post('query={__typename}', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect((await post('{ __typename }', 'text/plain')).status).toBe(415);
    expect((await post('{ __typename }', 'multipart/form-data; boundary=x')).status).toBe(415);
  });

  test('another method, or an answer of a type there is none of, is refused with a code', async () => {
    const refusal = async (init: RequestInit) => {
      const response = await fetch(`${api.url}/graphql?query={__typename}`, init);
      const { errors } = await response.json();
      return [response.status, response.headers.get('allow'), errors[0].message, errors[0].extensions.code];
    };
    expect(await refusal({ method: 'DELETE' })).toEqual([
      405,
      'GET, POST',
      'Ask with GET or POST.',
      'BAD_USER_INPUT',
    ]);
    expect(await refusal({ headers: { accept: 'text/plain' } })).toEqual([
      406,
      null,
      'The answer is application/graphql-response+json or application/json: accept one of them.',
      'BAD_USER_INPUT',
    ]);
  });

  test('a compressed body is refused before it is looked at', async () => {
    const bomb = gzipSync(JSON.stringify({ query: `{ __typename } #${'x'.repeat(50_000_000)}` }));
    for (const encoding of ['gzip', 'br', 'deflate', 'gzip, gzip']) {
      const refused = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': encoding },
        body: new Uint8Array(bomb),
      });
      expect([encoding, refused.status]).toEqual([encoding, 415]);
      expect((await refused.json()).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('GraphiQL', () => {
  test('a browser is shown it, with its own policy and nothing from outside', async () => {
    const page = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self';/);
    expect(html).not.toMatch(/https?:|<script>|onload=/);
    const parts = [...html.matchAll(/(?:src|href)="(\/graphiql\/[^"]+)"/g)].map((match) => match[1]!);
    expect(parts).toEqual(['/graphiql/graphiql.css', '/graphiql/graphiql.js', '/graphiql/start.js']);
    for (const path of [
      ...parts,
      '/graphiql/editor.worker.js',
      '/graphiql/json.worker.js',
      '/graphiql/graphql.worker.js',
    ]) {
      const part = await fetch(`${api.url}${path}`);
      expect([path, part.status]).toEqual([path, 200]);
      const again = await fetch(`${api.url}${path}`, {
        headers: { 'if-none-match': part.headers.get('etag')! },
      });
      expect(again.status).toBe(304);
    }
    expect((await fetch(`${api.url}/graphiql/other.js`)).status).toBe(404);
  });

  test.each(examples)('$query', async ({ query, variables }) => {
    const { errors } = await api.ask(query, variables === undefined ? {} : JSON.parse(variables));
    expect(errors).toBeUndefined();
  });
});

describe('health and metrics', () => {
  test('healthz and readyz', async () => {
    expect(await (await fetch(`${api.url}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${api.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      {
        status: 'ready',
        engine: 'embedded',
        studies: [
          {
            study: 'small-study',
            version: '1.1.0',
            dataset: expect.stringMatching(/^small-study@1\.1\.0\+/),
          },
        ],
      },
    ]);
  });

  test('metrics count requests, root fields, errors, statements and datasets', async () => {
    await api.ask('{ entities(first: 0) { totalCount } }');
    await api.ask('query Named { __typename }');
    const metrics = await fetch(`${api.url}/metrics`);
    expect(metrics.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await metrics.text();
    for (const line of [
      /^maillage_http_requests_total\{route="\/graphql",status="200"\} [1-9]/m,
      /^maillage_graphql_root_fields_total\{field="entities"\} [1-9]/m,
      /^maillage_graphql_errors_total\{code="BAD_USER_INPUT"\} [1-9]/m,
      /^maillage_engine_statement_seconds_count\{statement="entity\/by-keys"\} [1-9]/m,
      /^maillage_graphql_operation_seconds_count\{operation="Named"\} 1$/m,
      /^maillage_graphql_operation_seconds_count\{operation="anonymous"\} [1-9]/m,
      /^maillage_graphql_in_flight 0$/m,
      /^maillage_graphql_waiting 0$/m,
      /^maillage_engine_up 1$/m,
      /^maillage_dataset_info\{study="small-study",version="1\.1\.0"\} 1/m,
      /^nodejs_eventloop_lag_p99_seconds /m,
      /^process_resident_memory_bytes /m,
    ]) {
      expect(text).toMatch(line);
    }
  });
});

describe('safety', () => {
  test('only the view for other sites’ frames may be framed', async () => {
    const framing = async (path: string) => {
      const { headers } = await fetch(`${api.url}${path}`, { headers: { accept: 'text/html' } });
      return /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1];
    };
    expect(await framing('/?embed=1')).toBe('*');
    expect(await framing('/?lang=fr&embed=1')).toBe('*');
    for (const path of [
      '/',
      '/?embed=0',
      '/?x=embed=1',
      '/?embed=10',
      '/graphql?embed=1',
      '/metrics?embed=1',
    ]) {
      expect([path, await framing(path)]).toEqual([path, "'none'"]);
    }
    const embedded = await fetch(`${api.url}/?embed=1`);
    expect(embedded.headers.get('content-security-policy')).toContain("script-src 'self'; style-src 'self'");
  });

  test('every answer carries its id and the security headers', async () => {
    for (const path of ['/', '/healthz', '/graphql?query={__typename}', '/metrics', '/graphiql/start.js']) {
      const { headers } = await fetch(`${api.url}${path}`);
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  test('a given request id is kept if it is one, and stands in errors', async () => {
    const ask = (id: string) =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': id },
        body: '{"query":"{ nope }"}',
      });
    const kept = await ask('trace-1.a');
    expect(kept.headers.get('x-request-id')).toBe('trace-1.a');
    expect((await kept.json()).errors[0].extensions.requestId).toBe('trace-1.a');
    expect((await ask('a b"c')).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  test('the log says what happened under an id, and nothing of who asked what', async () => {
    const logging = await startApi(engine, { logLevel: 'trace' });
    try {
      const query = 'query($words: String!) { search(query: $words, first: 0) { totalCount } }';
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'told-browser',
        cookie: 'told=cookie',
        'x-forwarded-for': '203.0.113.7',
        authorization: 'Bearer told-token',
        referer: 'https://told.example/',
        'x-request-id': 'known-to-both',
      };
      const body = JSON.stringify({ query, variables: { words: 'told-words' } });
      await fetch(`${logging.url}/graphql?told=address`, { method: 'POST', headers, body });
      await fetch(`${logging.url}/?q=told-view`, { headers: { 'user-agent': 'told-browser' } });
      await expect.poll(() => logging.log.length).toBe(2);
      const lines = logging.log.map((line) => JSON.parse(line));
      expect(
        lines.map(({ requestId, method, route, status }) => ({ requestId, method, route, status })),
      ).toEqual([
        { requestId: 'known-to-both', method: 'POST', route: '/graphql', status: 200 },
        { requestId: expect.any(String), method: 'GET', route: '/', status: expect.any(Number) },
      ]);
      expect(logging.log.join()).not.toMatch(/told|203\.0\.113|127\.0\.0\.1/);
    } finally {
      await logging.close();
    }
  });

  /** `fetch` does not let a test choose the host. */
  async function statusFor(path: string, headers: Record<string, string>): Promise<number | undefined> {
    const request = httpRequest(`${api.url}${path}`, { headers }).end();
    const [response] = await once(request, 'response');
    response.resume();
    return response.statusCode;
  }

  test.each([
    ['/', 'evil.example', 421],
    ['/graphql?query={__typename}', 'evil.example', 421],
    ['/metrics', 'evil.example', 421],
    ['/graphql?query={__typename}', 'graph.example.org', 200],
    ['/graphql?query={__typename}', 'localhost:4000', 200],
    ['/healthz', '10.0.0.7', 200],
    ['/readyz', '10.0.0.7', 200],
  ])('%s for host %s: %i', async (path, host, status) => {
    expect(await statusFor(path, { host })).toBe(status);
  });

  test('another site’s page may not ask, a friend’s may', async () => {
    const path = '/graphql?query={__typename}';
    expect(await statusFor(path, { origin: 'https://evil.example' })).toBe(403);
    expect(await statusFor(path, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    const friend = await fetch(`${api.url}${path}`, { headers: { origin: 'https://friend.example' } });
    expect([friend.status, friend.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'https://friend.example',
    ]);
    const preflight = await fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://friend.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, POST',
    ]);
  });

  test('only GET elsewhere', async () => {
    for (const path of ['/', '/healthz', '/metrics', '/graphiql/start.js']) {
      const { status } = await fetch(`${api.url}${path}`, { method: 'POST' });
      expect([path, status]).toEqual([path, path === '/healthz' ? 200 : 405]);
    }
  });

  test('a path out of the page’s folder leads nowhere', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', ...ODD_ASSETS]) {
      expect((await getRaw(api.url, path)).body).not.toContain('"dependencies"');
    }
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  });
});

/** Paths as they stand, which no file of a build has: out of its folder, through a file, too long for a file's name. */
const ODD_ASSETS = [
  '/assets/../../package.json',
  '/assets/../../../../../../../../etc/passwd',
  '/assets/../index.html',
  '/assets/..',
  '/assets/',
  '/assets/../index.html/x',
  '/assets/app-3c4d.js/x',
  `/assets/${'x'.repeat(300)}`,
  '/assets/%00',
];

async function getRaw(url: string, path: string): Promise<{ status: number; body: string }> {
  const request = httpRequest({ host: '127.0.0.1', port: new URL(url).port, path }).end();
  const [response] = await once(request, 'response');
  let body = '';
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, body };
}

describe('the page', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'maillage-page-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('says how to build it until it is there; then any path is the page, and assets are kept for good', async () => {
    const { createServer: createHttp } = await import('node:http');
    const page = createClientPage(folder);
    const server = createHttp(page).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    try {
      const missing = await fetch(url);
      expect([missing.status, await missing.text()]).toEqual([
        503,
        expect.stringContaining('pnpm@10.34.8 build'),
      ]);

      mkdirSync(join(folder, 'assets'));
      writeFileSync(join(folder, 'index.html'), '<!doctype html><title>built</title>');
      writeFileSync(join(folder, 'assets/app-1a2b.js'), 'console.log(1)');
      for (const path of ['/', '/?q=1', '/?embed=1']) {
        const built = await fetch(`${url}${path}`);
        expect(await built.text()).toContain('built');
        expect(built.headers.get('cache-control')).toBe('no-cache');
      }
      const asset = await fetch(`${url}/assets/app-1a2b.js`);
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const absent = { status: 404, body: 'There is nothing here. The page is at /.\n' };
      for (const path of ['/assets/other.js', '/nothing-here', '/view/x']) {
        expect([path, await getRaw(url, path)]).toEqual([path, absent]);
      }

      rmSync(join(folder, 'assets/app-1a2b.js'));
      expect((await fetch(`${url}/assets/app-1a2b.js`)).status).toBe(404);
      writeFileSync(join(folder, 'assets/app-3c4d.js'), 'console.log(2)');
      writeFileSync(join(folder, 'index.html'), '<!doctype html><title>built anew</title>');
      utimesSync(join(folder, 'index.html'), 1, 1);
      expect(await (await fetch(url)).text()).toContain('built anew');
      expect(await (await fetch(`${url}/assets/app-3c4d.js`)).text()).toBe('console.log(2)');
      for (const path of ODD_ASSETS) {
        expect([path, await getRaw(url, path)]).toEqual([path, absent]);
      }
    } finally {
      server.close();
    }
  });
});

describe('starting and stopping', () => {
  test('a port that is taken is named', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    try {
      const start = startServer({ ...testConfig, port }, { graph: { ...engine, close: async () => {} } });
      await expect(start).rejects.toThrow(
        new BootError(`Port ${port} on 127.0.0.1 is taken. Stop what uses it, or set PORT to another one.`),
      );
    } finally {
      taken.close();
    }
  });

  test('a server that others can reach says so', async () => {
    const open = await startApi(engine, { host: '0.0.0.0' });
    try {
      expect(open.log.join()).toContain('can be reached from other machines');
    } finally {
      await open.close();
    }
    expect(api.log.join()).not.toContain('can be reached from other machines');
  });

  test('a connection that was opened for later does not hold the server up', async () => {
    const stopping = await startApi(engine);
    const unused = connect(Number(new URL(stopping.url).port), '127.0.0.1');
    await once(unused, 'connect');
    const ended = once(unused, 'close');
    await stopping.ask('{ __typename }');
    await Promise.all([stopping.close(), ended]);
    await expect(fetch(`${stopping.url}/healthz`)).rejects.toThrow();
  }, 8_000);

  test('what is in flight is finished when the server stops', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = false;
    const stopping = await startApi({
      ...engine,
      async read(statement, params, options) {
        if (statement.name === 'entity/by-keys') {
          asked = true;
          await held;
        }
        return engine.read(statement, params, options);
      },
    });
    const answer = stopping.ask('{ entity(id: "pole/lin-d-armor") { id } }');
    await expect.poll(() => asked).toBe(true);
    const closed = stopping.close();
    await expect(fetch(`${stopping.url}/healthz`)).rejects.toThrow();
    release();
    expect(await answer).toEqual({ data: { entity: { id: 'pole/lin-d-armor' } } });
    await closed;
  });
});
