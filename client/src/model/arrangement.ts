/** Ways to lay the graph out, by the names they have in an address; the first is the usual one. */
export const LAYOUTS = ['force', 'layers', 'rings', 'regions', 'saved'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** Nodes that stand together in a layout, under a heading of some lines. */
export type Part = { readonly heading: readonly string[]; readonly ids: readonly string[] };

/** A layout with what it goes by. */
export type Arrangement =
  | { readonly name: 'force' }
  /** Influences run from left to right. */
  | { readonly name: 'layers' }
  /** By distance from these nodes; from the most connected one, if none of them is drawn. */
  | { readonly name: 'rings'; readonly around: readonly string[] }
  | { readonly name: 'regions'; readonly parts: readonly Part[] }
  /** Nodes go back to where they stood; those that have no place there are placed around the others. */
  | { readonly name: 'saved'; readonly positions: ReadonlyMap<string, { x: number; y: number }> };

/** The layout of that name; the usual one if there is none. */
export function readLayout(text: string | undefined): LayoutName {
  return LAYOUTS.find((name) => name === text) ?? LAYOUTS[0];
}
