/**
 * GraphiQL from its package, its parts as files of their own so that the page needs no inline script and
 * nothing from another host. The package is large: it is read when a browser first asks.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { examples } from './graphiql-examples.ts';
import { setSecurityHeaders } from './security-headers.ts';

const compress = promisify(gzip);

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Maillage — API</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/graphiql/graphiql.css">
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The API itself does not: send a POST to /graphql.</noscript>
    <div id="root"></div>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

const START = `self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => '/graphiql/' + (['json', 'graphql'].includes(label) ? label : 'editor') + '.worker.js',
};
const asked = new URL(location.href).searchParams;
const query = asked.get('query') ?? undefined;
const variables = asked.get('variables') ?? undefined;
const examples = ${JSON.stringify(examples)};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  title: 'Maillage — API',
  // A link may bring an operation with its variables: that is the tab to begin with.
  defaultTabs: query ? [{ query, variables }, ...examples] : examples,
  defaultQuery: examples[0].query,
  variables,
  schemaDescription: true,
});
`;

type Asset = { type: string; body: Buffer; etag: string };

let assets: Promise<Map<string, Asset>> | undefined;

/** True for a browser that opens `/graphql` as a page. */
export function wantsGraphiql({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept?.includes('text/html') ?? false);
}

export function sendGraphiql(response: ServerResponse): void {
  setSecurityHeaders(response, 'graphiql');
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(PAGE);
}

/** Answers a request below `/graphiql/`; false if there is no such file. */
export async function sendGraphiqlAsset(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<boolean> {
  const asset = (await assetsOnce()).get(path);
  if (!asset) return false;
  setSecurityHeaders(response, 'graphiql');
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', asset.etag);
  if (request.headers['if-none-match'] === asset.etag) {
    response.writeHead(304).end();
    return true;
  }
  response.writeHead(200, { 'Content-Type': asset.type, 'Content-Encoding': 'gzip' }).end(asset.body);
  return true;
}

function assetsOnce(): Promise<Map<string, Asset>> {
  assets ??= readAssets();
  return assets;
}

async function readAssets(): Promise<Map<string, Asset>> {
  const parts = await import('@graphql-yoga/render-graphiql/graphiql');
  const script = 'text/javascript; charset=utf-8';
  const files: [string, string, string][] = [
    ['/graphiql/graphiql.css', 'text/css; charset=utf-8', parts.css],
    ['/graphiql/graphiql.js', script, parts.js],
    ['/graphiql/start.js', script, START],
    ['/graphiql/editor.worker.js', script, parts.editorWorkerService],
    ['/graphiql/json.worker.js', script, parts.jsonWorker],
    ['/graphiql/graphql.worker.js', script, parts.graphqlWorker],
  ];
  const prepared = files.map(async ([path, type, content]): Promise<[string, Asset]> => {
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 16)}"`;
    return [path, { type, etag, body: await compress(content) }];
  });
  return new Map(await Promise.all(prepared));
}
