type Drawn = { isEdge(): boolean };

/**
 * The relations whose chips are to be drawn after the element at a place of the list: all of a row of relations
 * at its end, so that no line runs over a chip. Else none.
 */
export function chipsAfter<Element extends Drawn>(elements: readonly Element[], at: number): Element[] {
  if (!elements[at]?.isEdge() || elements[at + 1]?.isEdge()) return [];
  const before = elements.slice(0, at).findLastIndex((element) => !element.isEdge());
  return elements.slice(before + 1, at + 1);
}
