/** Requests that are refused before anything looks at them. */
import type { IncomingMessage } from 'node:http';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

const JSON_TYPE = /^application\/(?:graphql\+)?json\s*(?:;|$)/i;

export type Refusal = { status: number; message: string };

export type RequestChecks = {
  /** Against DNS rebinding: the name in the `Host` header must be one of the server's own. */
  host(request: IncomingMessage): Refusal | null;
  /** Against other sites' pages using a visitor's browser: only allowed origins may call the API. */
  crossSite(request: IncomingMessage): Refusal | null;
  /**
   * Only JSON is read, and only as it is: forms and plain text are what other sites can send without asking first, and
   * what is compressed may be a thousand times as large as it looks.
   */
  mediaType(request: IncomingMessage): Refusal | null;
};

/** `names` and `origins` are those of the configuration; names of loopback are always allowed. */
export function createRequestChecks({
  names,
  origins,
}: {
  names: string[];
  origins: string[];
}): RequestChecks {
  const allowed = new Set([...LOOPBACK, ...names.map((name) => name.toLowerCase())]);
  return {
    host({ headers }) {
      const name = (headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
      if (allowed.has(name)) return null;
      return {
        status: 421,
        message: 'This server does not answer to that host name. ALLOWED_HOSTS lists those it does.',
      };
    },
    crossSite(request) {
      const { origin, host } = request.headers;
      if (typeof origin === 'string') {
        if (origins.includes(origin) || hostOf(origin) === host?.toLowerCase()) return null;
      } else {
        const site = request.headers['sec-fetch-site'];
        if (site === undefined || site === 'same-origin' || site === 'none') return null;
      }
      return {
        status: 403,
        message: 'Pages of other origins may not call this API. CORS_ORIGINS lists those that may.',
      };
    },
    mediaType({ method, headers }) {
      const encoding = headers['content-encoding'] ?? 'identity';
      if (encoding.toLowerCase() !== 'identity') {
        return { status: 415, message: 'Send the question as it is, without Content-Encoding.' };
      }
      if (method !== 'POST' || JSON_TYPE.test(headers['content-type'] ?? '')) return null;
      return { status: 415, message: 'Send the question as JSON, with Content-Type: application/json.' };
    },
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
