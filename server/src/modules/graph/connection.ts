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
  const cursorOf = (node: Node) => encodeCursor(shape, valuesOf(node));
  const edges = items.slice(0, page.first).map((node, index) => new ListEdge(node, index, cursorOf));
  return withPageInfo(edges, items.length > page.first, page.after !== null, totalCount);
}

/** The connection of a list that has no further pages; its cursors are positions. */
export function wholeConnection<Node>(nodes: Node[], order: string): Connection<Node> {
  return withPageInfo(positioned(nodes, order, 0), false, false, nodes.length);
}

/** A page of a list that is in memory; its cursors are positions. Throws `BAD_USER_INPUT`. */
export function sliceConnection<Node>(nodes: Node[], order: string, args: PageArguments): Connection<Node> {
  const page = pageOf(positions(order), args);
  const start = page.after === null ? 0 : Number(page.after[0]) + 1;
  const edges = positioned(nodes.slice(start, start + page.first), order, start);
  return withPageInfo(edges, start + page.first < nodes.length, start > 0, nodes.length);
}

const positions = (order: string): CursorShape => ({ order, values: ['number'] });

/** The edges of a list's part that begins at a position. */
function positioned<Node>(nodes: Node[], order: string, start: number): Edge<Node>[] {
  const shape = positions(order);
  const cursorOf = (_: Node, index: number) => encodeCursor(shape, [start + index]);
  return nodes.map((node, index) => new ListEdge(node, index, cursorOf));
}

/** An edge that makes its cursor when it is asked for: most are not. */
class ListEdge<Node> implements Edge<Node> {
  readonly node: Node;
  readonly #index: number;
  readonly #cursorOf: (node: Node, index: number) => string;

  constructor(node: Node, index: number, cursorOf: (node: Node, index: number) => string) {
    this.node = node;
    this.#index = index;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.#cursorOf(this.node, this.#index);
  }
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
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount,
  };
}
