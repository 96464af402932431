/** Relay connections. */
import { type CursorShape, type CursorValue, decodeCursor, encodeCursor } from './cursor.ts';
import { numberInRange } from './errors.ts';

export type Edge<Node> = { node: Node; cursor: string };

export type Connection<Node> = {
  edges: Edge<Node>[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** A function where counting costs a statement: `countOf` calls it if the field is asked for. */
  totalCount: number | (() => Promise<number>);
};

/** Resolves `totalCount` of connections that count only when asked. */
export function countOf({ totalCount }: Pick<Connection<unknown>, 'totalCount'>): number | Promise<number> {
  return typeof totalCount === 'function' ? totalCount() : totalCount;
}

export type PageArguments = { first?: number | null; after?: string | null };

/** What a statement needs for a page: one item more than the page holds says whether there is a next page. */
export type Page = { first: number; limit: number; after: CursorValue[] | null };

/** Checks the arguments of a page. Throws `BAD_USER_INPUT`. */
export function pageOf(shape: CursorShape, args: PageArguments, { fallback = 50, most = 200 } = {}): Page {
  const first = numberInRange('first', args.first, { fallback, least: 1, most });
  return { first, limit: first + 1, after: decodeCursor(shape, args.after) };
}

/** The connection of a page, from its items and the one after them if there is one. */
export function connectionOf<Node>(
  items: Node[],
  page: Page,
  shape: CursorShape,
  valuesOf: (node: Node) => CursorValue[],
  totalCount: Connection<Node>['totalCount'],
): Connection<Node> {
  const edges = items
    .slice(0, page.first)
    .map((node) => ({ node, cursor: encodeCursor(shape, valuesOf(node)) }));
  return withPageInfo(edges, items.length > page.first, page.after !== null, totalCount);
}

/** The connection of a list that has no further pages; its cursors are positions. */
export function wholeConnection<Node>(nodes: Node[], order: string): Connection<Node> {
  const shape: CursorShape = { order, values: ['number'] };
  const edges = nodes.map((node, index) => ({ node, cursor: encodeCursor(shape, [index]) }));
  return withPageInfo(edges, false, false, nodes.length);
}

/** A page of a list that is in memory; its cursors are positions. Throws `BAD_USER_INPUT`. */
export function sliceConnection<Node>(nodes: Node[], order: string, args: PageArguments): Connection<Node> {
  const shape: CursorShape = { order, values: ['number'] };
  const page = pageOf(shape, args);
  const start = page.after === null ? 0 : Number(page.after[0]) + 1;
  const edges = nodes
    .slice(start, start + page.first)
    .map((node, index) => ({ node, cursor: encodeCursor(shape, [start + index]) }));
  return withPageInfo(edges, start + page.first < nodes.length, start > 0, nodes.length);
}

function withPageInfo<Node>(
  edges: Edge<Node>[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
  totalCount: Connection<Node>['totalCount'],
): Connection<Node> {
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
