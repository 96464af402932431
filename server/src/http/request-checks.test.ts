import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { createRequestChecks } from './request-checks.ts';

const checks = createRequestChecks({ names: ['Graph.example.org'], origins: ['https://friend.example'] });
const request = (headers: Record<string, string | undefined>) => ({ headers }) as unknown as IncomingMessage;

test.each(['localhost:4000', '127.0.0.1', '[::1]:4000', 'GRAPH.example.org:80', 'graph.example.org'])(
  'the host %s is answered',
  (host) => {
    expect(checks.host(request({ host }))).toBeNull();
  },
);

test.each(['evil.example', 'localhost.evil.example', '127.0.0.2:4000', '', 'localhost@evil.example'])(
  'the host %s is refused',
  (host) => {
    expect(checks.host(request({ host }))?.status).toBe(421);
  },
);

test.each([
  { host: 'localhost:4000' },
  { host: 'localhost:4000', origin: 'http://localhost:4000' },
  { host: 'localhost:4000', origin: 'https://friend.example' },
  { host: 'localhost:4000', 'sec-fetch-site': 'same-origin' },
  { host: 'localhost:4000', 'sec-fetch-site': 'none' },
])('%o may call the API', (headers) => {
  expect(checks.crossSite(request(headers))).toBeNull();
});

test.each([
  { host: 'localhost:4000', origin: 'http://localhost:4001' },
  { host: 'localhost:4000', origin: 'https://evil.example' },
  { host: 'localhost:4000', origin: 'null' },
  { host: 'localhost:4000', 'sec-fetch-site': 'cross-site' },
  { host: 'localhost:4000', 'sec-fetch-site': 'same-site' },
])('%o may not', (headers) => {
  expect(checks.crossSite(request(headers))?.status).toBe(403);
});
