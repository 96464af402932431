export type Page<Node> = {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
};

/** The only page of a list that is not there. */
export const NO_PAGE: Page<never> = { edges: [], pageInfo: { hasNextPage: false } };

export const nodes = <Node>({ edges }: { edges: { node: Node }[] }): Node[] => edges.map(({ node }) => node);

/** All nodes of a list, page after page. */
export async function loadPages<Node>(page: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const all: Node[] = [];
  let after: string | null = null;
  do {
    const list: Page<Node> = await page(after);
    all.push(...nodes(list));
    after = list.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return all;
}
