/** The page: the files that the client's build left in `client/dist`. */
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { setSecurityHeaders } from './security-headers.ts';

const DIST = fileURLToPath(new URL('../../../client/dist', import.meta.url));

const NOT_BUILT = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Maillage</title></head>
  <body>
    <h1>Maillage</h1>
    <p>The page has not been built. Build it with <code>npx -y pnpm@10.34.8 build</code> and reload,
    or start with <code>npx -y pnpm@10.34.8 start</code>, which builds it.</p>
    <p>The API is here: <a href="/graphql">/graphql</a>.</p>
  </body>
</html>
`;

export type ClientPage = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What a build leaves stands in one folder. */
const ASSET = /^\/assets\/[\w.-]+$/;

/**
 * Serves the build in `folder`, `/` being the page and a path without a file 404; says how to build it until it is there.
 * What is built anew is served from then on.
 */
export function createClientPage(folder = DIST): ClientPage {
  let open: { built: number; serve: ReturnType<typeof sirv> } | undefined;
  return async (request, response) => {
    setSecurityHeaders(response, isEmbedded(request) ? 'embedded' : 'page');
    const built = await lastChange(`${folder}/index.html`);
    if (built === null) {
      sendText(response, 503, 'text/html', NOT_BUILT);
      return;
    }
    if (open?.built !== built) open = { built, serve: openFolder(folder) };
    const absent = () => sendText(response, 404, 'text/plain', 'There is nothing here. The page is at /.\n');
    // sirv knows the files that were there when it was opened: one that is gone since would end the process.
    const [path = '/'] = (request.url ?? '/').split('?');
    const isAsset = path.startsWith('/assets/');
    if (isAsset && !(ASSET.test(path) && (await lastChange(`${folder}${path}`)))) absent();
    else open.serve(request, response, absent);
  };
}

/** When the file was changed last, in milliseconds; null if there is none, whatever its name. */
async function lastChange(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? found.mtimeMs : null;
}

/** True for the view that other sites may show in a frame: `/?embed=1`. */
function isEmbedded({ url = '/' }: IncomingMessage): boolean {
  const query = url.indexOf('?');
  return query >= 0 && new URLSearchParams(url.slice(query)).get('embed') === '1';
}

function openFolder(folder: string): ReturnType<typeof sirv> {
  return sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    // Names of built assets carry a hash of their content.
    setHeaders: (response, path) =>
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
}

function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response
    .writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' })
    .end(text);
}
