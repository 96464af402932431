import type { ServerResponse } from 'node:http';

/** The page: its own files only, no inline script, no inline style element. */
const PAGE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** GraphiQL's editor writes its own style elements. */
const GRAPHIQL_POLICY = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** What is no page: data, text. */
const DATA_POLICY = policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" });

const POLICIES = {
  page: policy({ ...PAGE, 'frame-ancestors': "'none'" }),
  /** The page as a part of another site's. */
  embedded: policy({ ...PAGE, 'frame-ancestors': '*' }),
  graphiql: GRAPHIQL_POLICY,
  data: DATA_POLICY,
};

/** Sets the headers that every answer of that kind carries. */
export function setSecurityHeaders(response: ServerResponse, kind: keyof typeof POLICIES): void {
  response.setHeader('Content-Security-Policy', POLICIES[kind]);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
