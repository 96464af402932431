import { expect, it } from 'vitest';
import { chosenEntities, savedPositions } from './arranging.ts';
import { amend, begin, step, undo } from './steps.ts';
import { add, arrange, EMPTY_VIEW, place } from './view.ts';

const at = (x: number) => new Map([['a/b', { x, y: 0 }]]);
const start = amend(begin(add(EMPTY_VIEW, null, ['a/b'])), place(add(EMPTY_VIEW, null, ['a/b']), at(1)));
const moved = step(start, { name: 'moved', entities: 1 }, place(start.entries[0]!.value, at(2)));
const layers = step(
  moved,
  { name: 'arranged', layout: 'layers', apart: 0 },
  arrange(moved.entries[1]!.value, 'layers', at(3)),
);

it('finds the places before the last layout, else the first ones, unless they are those of now', () => {
  expect([savedPositions(start), savedPositions(moved), savedPositions(layers)]).toEqual([
    null,
    at(1),
    at(2),
  ]);
  const back = step(
    layers,
    { name: 'arranged', layout: 'saved', apart: 0 },
    arrange(layers.entries[2]!.value, 'saved', at(2)),
  );
  expect([savedPositions(back), savedPositions(undo(layers))]).toEqual([null, at(1)]);
});

it('tells entities and groups from relations, bundles, cells, points of a comparison and passages', () => {
  const others = ['claim/x', 'bundle:a/b~c/d', 'cell:a/b~c/d', 'aspect:COVERS~OUT~sector/x', 's1.p7'];
  const chosen = ['pole/a', ...others, 'group:firm', 'actor/b'];
  expect(chosenEntities(chosen)).toEqual(['pole/a', 'group:firm', 'actor/b']);
});
