/** Builds the bare page and serves it with the graphs it draws. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

type Element = { data: Record<string, string> };
export type Graphs = Readonly<Record<number, readonly Element[]>>;

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

type Answer = {
  entities: { edges: { node: { id: string; label: string } }[] };
  relations: {
    edges: { node: { id: string; type: string; source: { id: string }; target: { id: string } } }[];
  };
};

/** Entities and the relations among them, from the product's own API, as Cytoscape's elements. */
export async function elementsAmong(url: string, ids: readonly string[]): Promise<Element[]> {
  const query =
    'query ($ids: [ID!]!) { subgraph(ids: $ids) { entities { edges { node { id label(lang: FR) } } } ' +
    'relations { edges { node { id type source { id } target { id } } } } } }';
  const { subgraph } = await ask<{ subgraph: Answer }>(url, query, { ids });
  return [
    ...subgraph.entities.edges.map(({ node }) => ({ data: { id: node.id, label: node.label } })),
    ...subgraph.relations.edges.map(({ node }) => ({
      data: { id: node.id, label: node.type, source: node.source.id, target: node.target.id },
    })),
  ];
}

/** Ids of the first entities, page by page. */
export async function firstIds(url: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ids.length < count; ) {
    const query =
      'query ($after: String) { entities(first: 100, after: $after) { edges { node { id } } pageInfo { endCursor } } }';
    const { entities }: { entities: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } } } =
      await ask(url, query, { after });
    ids.push(...entities.edges.map(({ node }) => node.id));
    after = entities.pageInfo.endCursor;
  }
  return ids.slice(0, count);
}

async function ask<T>(url: string, query: string, variables: object): Promise<T> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

export async function serveBarePage(graphs: Graphs): Promise<{ url: string; stop(): Promise<void> }> {
  const outDir = resolve('.cache/bench/bare');
  await build({
    root: join(import.meta.dirname, 'bare'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2_000 },
  });
  const answers = new Map<string, { type: string; body: Buffer }>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bare').pathname;
    const known = answers.get(path) ?? read(path);
    answers.set(path, known);
    response.writeHead(200, { 'content-type': known.type, 'content-encoding': 'gzip' }).end(known.body);
  });
  function read(path: string): { type: string; body: Buffer } {
    const size = /^\/graph-(\d+)\.json$/.exec(path)?.[1];
    if (size) return { type: 'application/json', body: gzipSync(JSON.stringify(graphs[Number(size)])) };
    const file = path === '/' ? '/index.html' : path;
    return { type: TYPES[extname(file)] ?? 'text/plain', body: gzipSync(readFileSync(join(outDir, file))) };
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
