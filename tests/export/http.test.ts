/** `/export/` over HTTP: what it answers, refuses, and stops. */
import { once } from 'node:events';
import { type ClientRequest, get, type IncomingMessage, request as post } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { EngineError } from '../../server/src/engine/engine-error.ts';
import { FORMATS } from '../../server/src/export/formats.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { type Api, countingEngine, datasetOf, startApi } from '../server/api.ts';
import { openEmptyEngine } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { smallStudy } from '../support/study-folders.ts';

const RELATIONS = 12_000;

let engine: GraphEngine;
let api: Api;
let ran: string[];
let failing: EngineError | null = null;
/** Holds reads of evidence from the one of that number on, until it is told to go on. */
let held: { from: number; goOn: Promise<void> } | null = null;

beforeAll(async () => {
  engine = await openEmptyEngine({ connection: null });
  await loadDataset(engine, await datasetOf(smallStudy), { grace: 0 });
  await loadDataset(engine, generatedDataset({ seed: 3, nodes: 400, relations: RELATIONS }), { grace: 0 });
  const counting = countingEngine(engine);
  ran = counting.ran;
  const graph: GraphEngine = {
    ...counting.graph,
    async read(statement, params, options) {
      if (failing && statement.name === 'export/evidence') throw failing;
      if (held && evidenceRead() >= held.from && statement.name === 'export/evidence') await held.goOn;
      return counting.graph.read(statement, params, options);
    },
  };
  api = await startApi(graph, { corsOrigins: ['https://friend.example'] });
}, 300_000);
afterAll(async () => {
  await api?.close();
  await engine?.close();
});

const ask = (path: string, init?: RequestInit) => fetch(`${api.url}/export/${path}`, init);

const evidenceRead = () => ran.filter((name) => name === 'export/evidence').length;

async function refused(response: Response): Promise<unknown> {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  return { status: response.status, ...errors[0], extensions: { ...errors[0]!.extensions, requestId: 'id' } };
}

test.each([
  ['small-study.json', 'application/json; charset=utf-8', 'attachment; filename="small-study-1.1.0.json"'],
  [
    'small-study.csv?table=entities',
    'text/csv; charset=utf-8; header=present',
    'attachment; filename="small-study-1.1.0-entities.csv"',
  ],
  [
    'small-study.gexf',
    'application/gexf+xml; charset=utf-8',
    'attachment; filename="small-study-1.1.0.gexf"',
  ],
  [
    'small-study.graphml',
    'application/graphml+xml; charset=utf-8',
    'attachment; filename="small-study-1.1.0.graphml"',
  ],
  ['small-study.cypher', 'text/plain; charset=utf-8', 'attachment; filename="small-study-1.1.0.cypher"'],
  ['small-study.md', 'text/markdown; charset=utf-8', 'attachment; filename="small-study-1.1.0.md"'],
  ['small-study.html', 'text/html; charset=utf-8', 'inline; filename="small-study-1.1.0.html"'],
  ['small-study.bib', 'application/x-bibtex; charset=utf-8', 'attachment; filename="small-study-1.1.0.bib"'],
  [
    'small-study.csl',
    'application/vnd.citationstyles.csl+json; charset=utf-8',
    'attachment; filename="small-study-1.1.0.csl.json"',
  ],
])('%s has its type and name, and HEAD says the same', async (path, type, disposition) => {
  const headers = ({ headers: found, status }: Response) => ({
    status,
    type: found.get('content-type'),
    disposition: found.get('content-disposition'),
    cache: found.get('cache-control'),
    sniff: found.get('x-content-type-options'),
  });
  const wanted = { status: 200, type, disposition, cache: 'no-store', sniff: 'nosniff' };
  const response = await ask(path);
  expect(headers(response)).toEqual(wanted);
  expect((await response.text()).length).toBeGreaterThan(100);
  const head = await ask(path, { method: 'HEAD' });
  expect([headers(head), await head.text()]).toEqual([wanted, '']);
});

describe('compressed for whoever can read that', () => {
  /** An answer as it comes over the wire, which `fetch` would hide. */
  async function raw(path: string, accepted: string, method = 'GET') {
    const sent = post(`${api.url}/export/${path}`, {
      method,
      headers: { 'accept-encoding': accepted },
    }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const { vary, 'content-encoding': encoding } = response.headers;
    return { vary, encoding, body: await buffer(response) };
  }

  test('a long export is, and is the same', async () => {
    const vary = 'Accept-Encoding, Origin';
    const plain = await raw('generated.gexf', 'br');
    const packed = await raw('generated.gexf', 'br, gzip');
    const head = await raw('generated.gexf', 'gzip', 'HEAD');
    expect(plain).toMatchObject({ vary, encoding: undefined });
    expect(packed).toMatchObject({ vary, encoding: 'gzip' });
    expect(head).toEqual({ vary, encoding: 'gzip', body: Buffer.alloc(0) });
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect(packed.body.length).toBeLessThan(plain.body.length / 5);
  });

  test('a short one is not', async () => {
    const { encoding, body } = await raw('small-study.bib', 'gzip');
    expect([encoding, String(body)]).toEqual([undefined, expect.stringContaining('@')]);
  });
});

test('the page of a report may have its own style and nothing else', async () => {
  const response = await ask('small-study.html?signs=NONE&lang=en');
  const html = await response.text();
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html)!;
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(style!))).toString('base64');
  expect(response.headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
});

test('an export names its own address, and the view it was made from', async () => {
  const path = 'small-study.json?signs=NONE&view=n%3D~pole%2Fa%26s%3Dx';
  const { about } = (await (await ask(path)).json()) as { about: { address: string; view: string } };
  expect(about).toMatchObject({ address: `${api.url}/export/${path}`, view: `${api.url}/#n=~pole/a&s=x` });
});

test('an export of ids that were sent names an address that gives the same, unless it is too long', async () => {
  const post = async (ids: string[]) => {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify({ ids }) };
    return (await ask('small-study.json?lang=en', init)).json() as Promise<{
      about: { address: string | null };
    }>;
  };
  const sent = await post(['pole/lin-d-armor', 'actor/bretagne']);
  expect(sent.about.address).toBe(
    `${api.url}/export/small-study.json?ids=pole/lin-d-armor,actor/bretagne&lang=en`,
  );
  const again = await fetch(sent.about.address!);
  expect(await again.json()).toEqual(sent);
  const long = await post(new Array(500).fill('pole/lin-d-armor'));
  expect(long.about.address).toBeNull();
});

test('behind a proxy, an export names the scheme that its visitors use', async () => {
  const response = await ask('small-study.json?view=s%3Dx', { headers: { 'x-forwarded-proto': 'https' } });
  const { about } = (await response.json()) as { about: { address: string; view: string } };
  const origin = api.url.replace(/^http:/, 'https:');
  expect(about).toMatchObject({
    address: `${origin}/export/small-study.json?view=s%3Dx`,
    view: `${origin}/#s=x`,
  });
});

test('a POST sends what is too long for an address: ids and where nodes are drawn', async () => {
  const body = JSON.stringify({
    ids: ['pole/lin-d-armor', 'actor/bretagne'],
    layout: { 'pole/lin-d-armor': { x: 1.5, y: 2, colour: '#102030', size: 4 } },
  });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const gexf = await (await ask('small-study.gexf?lang=en', init)).text();
  expect([...gexf.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'actor/bretagne',
    'pole/lin-d-armor',
  ]);
  expect(gexf).toContain(
    '<viz:color r="16" g="32" b="48"/><viz:position x="1.5" y="-2" z="0"/><viz:size value="4"/></node>',
  );
});

test('a POST names the view too, and an address what is around an entity', async () => {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify({ view: 'n=~pole/a' }) };
  const { about, entities } = (await (
    await ask('small-study.json?around=pole/lin-d-armor&signs=UNSIGNED', init)
  ).json()) as { about: { view: string; asked: string }; entities: { id: string }[] };
  expect(about).toMatchObject({
    view: `${api.url}/#n=~pole/a`,
    asked: 'around=pole/lin-d-armor&signs=UNSIGNED',
  });
  expect(entities.map(({ id }) => id)).toContain('pole/lin-d-armor');
});

describe('refusals', () => {
  const refusal = (status: number, code: string, message: string, argument?: string) => ({
    status,
    message,
    extensions: { code, ...(argument && { argument }), requestId: 'id' },
  });

  test.each([
    [
      'small-study.xlsx',
      refusal(
        400,
        'BAD_USER_INPUT',
        `Argument "format" is expected as in /export/STUDY.FORMAT; allowed: ${FORMATS.join(', ')}.`,
        'format',
      ),
    ],
    [
      'nothing.json',
      refusal(
        404,
        'BAD_USER_INPUT',
        'Argument "study" is "nothing", which is not loaded; loaded: generated, small-study.',
        'study',
      ),
    ],
    [
      'small-study.csv',
      refusal(
        400,
        'BAD_USER_INPUT',
        'Argument "table" is needed: CSV is three tables, one of entities, relations, evidence.',
        'table',
      ),
    ],
    [
      'small-study.json?colour=red',
      refusal(
        400,
        'BAD_USER_INPUT',
        'Argument "colour" is unknown; allowed: ids, around, kinds, types, signs, modalities, generality, scope, sections, question, way, lang, table, bom, view.',
        'colour',
      ),
    ],
    [
      'small-study.json?lang=de',
      refusal(400, 'BAD_USER_INPUT', 'Argument "lang" is "de"; allowed: fr, en.', 'lang'),
    ],
    [
      'small-study.json?ids=a&ids=b',
      refusal(400, 'BAD_USER_INPUT', 'Argument "ids" is given twice; a list is parted by commas.', 'ids'),
    ],
    [
      'small-study.gexf?signs=MIXED&sections=s0',
      refusal(
        400,
        'BAD_USER_INPUT',
        'There is nothing to export: nothing of the study passes signs=MIXED&sections=s0.',
      ),
    ],
    [
      'generated.md',
      refusal(
        413,
        'LIMIT_EXCEEDED',
        `A report holds at most 5000 relations, these are ${RELATIONS}. Export a part, or another format.`,
      ),
    ],
  ])('%s', async (path, wanted) => {
    expect(await refused(await ask(path))).toEqual(wanted);
    expect((await ask(path, { method: 'HEAD' })).status).toBe(wanted.status);
  });

  test.each([
    [{ ids: 'pole/a' }, 400],
    [{ layout: { a: { x: 'left', y: 0 } } }, 400],
    [{ layout: { a: { x: 0, y: 0, colour: 'url(x)' } } }, 400],
    [{ ids: ['x'.repeat(1024 * 1024)] }, 413],
  ])('a body that cannot be used (%#)', async (body, status) => {
    const response = await ask('small-study.json', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(status);
  });

  /** A POST on a connection of its own whose body has not come yet. */
  function unfinished(length: number): ClientRequest {
    const headers = { 'content-type': 'application/json', 'content-length': length, expect: '100-continue' };
    const url = `${api.url}/export/small-study.json`;
    const request = post(url, { method: 'POST', headers, agent: false }).on('error', () => {});
    request.flushHeaders();
    return request;
  }

  test('a body that says it is too long is refused before it is sent', async () => {
    const request = unfinished(1024 * 1024 + 1);
    const [response] = (await once(request, 'response', { signal: AbortSignal.timeout(2_000) })) as [
      IncomingMessage,
    ];
    const { errors } = JSON.parse(await text(response)) as { errors: { message: string }[] };
    expect([response.statusCode, errors[0]!.message]).toEqual([413, 'The body has more than 1048576 bytes.']);
    request.destroy();
  });

  test('clients that leave before the end of their body hold no place', async () => {
    const requests = Array.from({ length: 4 }, () => unfinished(100));
    await Promise.all(requests.map((request) => once(request, 'continue')));
    expect((await ask('small-study.bib')).status).toBe(503);
    for (const request of requests) request.destroy();
    await vi.waitFor(async () => expect((await ask('small-study.bib')).status).toBe(200));
  });

  test('pages of other sites may link to an export, and only those allowed may read one', async () => {
    const from = (headers: Record<string, string>) => ask('small-study.bib', { headers });
    // What a browser says of a request's mode, `fetch` says itself.
    const browsed = async (mode: string) => {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode };
      const request = get(`${api.url}/export/small-study.bib`, { headers });
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      response.resume();
      return response.statusCode;
    };
    expect([await browsed('navigate'), await browsed('no-cors')]).toEqual([200, 403]);
    expect((await from({ origin: 'https://evil.example' })).status).toBe(403);
    const friend = await from({ origin: 'https://friend.example' });
    expect([friend.status, friend.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'https://friend.example',
    ]);
    expect((await ask('small-study.bib', { method: 'DELETE' })).status).toBe(405);
  });

  test('pages of allowed sites may ask whether they may POST', async () => {
    const asks = (origin: string) =>
      ask('small-study.json', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
    const { status, headers } = await asks('https://friend.example');
    const allowed = ['origin', 'methods', 'headers'].map((what) =>
      headers.get(`access-control-allow-${what}`),
    );
    expect([status, ...allowed]).toEqual([
      204,
      'https://friend.example',
      'GET, POST',
      'content-type, x-request-id',
    ]);
    expect((await asks('https://evil.example')).status).toBe(403);
  });
});

describe('a large export', () => {
  const path = 'generated.gexf';
  const PAGES = RELATIONS / 1_000;

  /** A response whose body nobody reads yet. */
  async function unread(headers: Record<string, string> = {}): Promise<IncomingMessage> {
    const request = get(`${api.url}/export/${path}`, { headers });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.pause();
    response.on('error', () => {});
    return response;
  }

  /** Resolves once the server does nothing more. */
  async function settled(): Promise<number> {
    for (let before = -1, calm = 0; calm < 5; ) {
      await setTimeout(100);
      const now = ran.length;
      calm = now === before ? calm + 1 : 0;
      before = now;
    }
    return evidenceRead();
  }

  test('is read from the engine as fast as it is taken, and no faster', async () => {
    ran.length = 0;
    const response = await unread();
    expect(await settled()).toBeLessThan(PAGES);
    let relations = 0;
    for await (const chunk of response.setEncoding('utf8')) relations += chunk.split('<edge ').length - 1;
    expect([evidenceRead(), response.complete]).toEqual([PAGES, true]);
    expect(relations).toBeGreaterThan(RELATIONS - 50);
  });

  test('ends when its client leaves, and the place is free again', async () => {
    ran.length = 0;
    const responses = await Promise.all([unread(), unread(), unread(), unread()]);
    const fifth = await ask('small-study.json');
    expect([await refused(fifth), fifth.headers.get('retry-after')]).toEqual([
      {
        status: 503,
        message: 'Too many exports at once. Try again in a few seconds.',
        extensions: { code: 'OVERLOADED', requestId: 'id' },
      },
      '5',
    ]);
    for (const response of responses) response.destroy();
    expect(await settled()).toBeLessThan(4 * PAGES);
    await vi.waitFor(async () => expect((await ask('small-study.json')).status).toBe(200), 10_000);
    expect(api.log.filter((line) => line.includes('an export ended'))).toEqual([]);
  });

  test('is compressed as it is read, and ends when its client leaves', async () => {
    ran.length = 0;
    let release = () => {};
    const goOn = new Promise<void>((resolve) => {
      release = resolve;
    });
    held = { from: PAGES / 2, goOn };
    try {
      const response = await unread({ 'accept-encoding': 'gzip' });
      expect(response.headers['content-encoding']).toBe('gzip');
      const [chunk] = (await once(response.resume(), 'data')) as [Buffer];
      expect(chunk.length).toBeGreaterThan(0);
      response.destroy();
      release();
      expect(await settled()).toBeLessThan(PAGES);
    } finally {
      held = null;
    }
    expect(api.log.filter((line) => line.includes('an export ended'))).toEqual([]);
  });

  test('that fails on its way is cut off, so that nobody takes it for whole', async () => {
    failing = new EngineError('ENGINE_UNAVAILABLE', 'gone');
    try {
      const response = await ask(path);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow('terminated');
    } finally {
      failing = null;
    }
    expect(api.log.filter((line) => line.includes('an export ended'))).toHaveLength(1);
  });

  test('that fails before its beginning is an answer with a code', async () => {
    failing = new EngineError('ENGINE_UNAVAILABLE', 'gone');
    try {
      expect(await refused(await ask('small-study.md'))).toEqual({
        status: 503,
        message: 'The graph database does not answer. Try again in a moment.',
        extensions: { code: 'ENGINE_UNAVAILABLE', requestId: 'id' },
      });
    } finally {
      failing = null;
    }
  });
});
