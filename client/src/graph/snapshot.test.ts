import cytoscape, { type SingularElementReturnValue } from 'cytoscape';
import { expect, test } from 'vitest';
import { createSnapshot } from './snapshot.ts';

const VIEW = { zoom: 1, pan: { x: 0, y: 0 }, width: 100, height: 100, pixelRatio: 1 };

/** A snapshot of nodes `a` to `d`, and what it has drawn since it was last begun: two of them in one go. */
function snapshotOfFour() {
  const cy = cytoscape({ headless: true, elements: ['a', 'b', 'c', 'd'].map((id) => ({ data: { id } })) });
  let drawn: string[] = [];
  const target = { canvas: { width: 0, height: 0 }, setTransform() {}, clearRect: () => (drawn = []) };
  const snapshot = createSnapshot(target as unknown as CanvasRenderingContext2D);
  const elements = () => cy.nodes().toArray() as SingularElementReturnValue[];
  const over = () => elements().filter((element) => element.hasClass('hovered'));
  return {
    snapshot,
    over: (id: string, is: boolean) => {
      const element = cy.getElementById(id).toggleClass('hovered', is);
      snapshot.note([element as unknown as SingularElementReturnValue]);
    },
    add: (id: string) => snapshot.note([cy.add({ data: { id } }) as unknown as SingularElementReturnValue]),
    move: (id: string) => {
      const element = cy.getElementById(id).position({ x: 5, y: 5 });
      snapshot.note([element as unknown as SingularElementReturnValue]);
    },
    /** Goes on; true once it is whole. */
    take: (view = VIEW) =>
      snapshot.take(view, elements(), over(), (_, rest, from) => {
        const to = Math.min(rest.length, from + 2);
        drawn.push(...rest.slice(from, to).map((element) => element.id()));
        return to;
      }),
    holds: (view = VIEW) => snapshot.holds(view, elements(), over()),
    drawn: () => drawn,
  };
}

test('is drawn in slices, and holds until something or the view changes', () => {
  const { take, holds, drawn, move } = snapshotOfFour();
  expect([take(), holds(), take(), holds()]).toEqual([false, false, true, true]);
  expect(drawn()).toEqual(['a', 'b', 'c', 'd']);
  expect(holds({ ...VIEW, zoom: 2 })).toBe(false);
  move('c');
  expect(holds()).toBe(false);
});

test('hovering something is drawn over it, and leaving it shows it as it was', () => {
  const { take, holds, over } = snapshotOfFour();
  take();
  take();
  over('b', true);
  expect(holds()).toBe(true);
  over('b', false);
  expect(holds()).toBe(true);
});

test.each(['a', 'd'])('what was hovered when it was taken is drawn once it is not: %s', (id) => {
  const { take, holds, over, drawn } = snapshotOfFour();
  over(id, true);
  expect([take(), take()]).toEqual([false, true]);
  expect(drawn()).not.toContain(id);
  over(id, false);
  expect(holds()).toBe(false);
});

test.each([
  ['what is no longer hovered', (picture: ReturnType<typeof snapshotOfFour>) => picture.over('a', false)],
  ['what is hovered', (picture: ReturnType<typeof snapshotOfFour>) => picture.over('c', true)],
  ['what is added', (picture: ReturnType<typeof snapshotOfFour>) => picture.add('e')],
  ['what has moved', (picture: ReturnType<typeof snapshotOfFour>) => picture.move('b')],
])('between two slices: %s', (_, change) => {
  const picture = snapshotOfFour();
  picture.over('a', true);
  picture.take();
  change(picture);
  for (let slices = 0; !picture.take(); slices += 1) expect(slices).toBeLessThan(5);
  expect(picture.holds()).toBe(true);
  const afresh = snapshotOfFour();
  afresh.over('a', true);
  change(afresh);
  while (!afresh.take());
  expect(picture.drawn()).toEqual(afresh.drawn());
});
