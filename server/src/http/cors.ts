/** What pages of other origins are told: which of them may call the API and take exports. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Sets an answer's headers for the origin that asks; true for a question about them alone, which is answered then. */
export function createCors(
  origins: string[],
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return ({ method, headers: { origin } }, response) => {
    if (origin !== undefined && origins.includes(origin)) {
      response
        .setHeader('Access-Control-Allow-Origin', origin)
        .setHeader('Access-Control-Allow-Methods', 'GET, POST')
        .setHeader('Access-Control-Allow-Headers', 'content-type, x-request-id')
        .setHeader('Access-Control-Expose-Headers', 'x-request-id');
    }
    if (method !== 'OPTIONS') return false;
    response.writeHead(204, { 'Content-Length': '0' }).end();
    return true;
  };
}
