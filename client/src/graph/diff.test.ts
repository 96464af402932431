import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildScene } from '../model/build-scene.ts';
import { NO_FILTER } from '../model/filter.ts';
import { claim, entity, plainWords } from '../model/scene-fixture.ts';
import type { Scene } from '../model/scene-types.ts';
import { diffScenes } from './diff.ts';

type Drawn = { nodes: Map<string, unknown>; edges: Map<string, unknown> };

/** What a canvas does with a diff; edges whose end is not drawn are an error. */
function apply(drawn: Drawn, next: Scene, previous: Scene | null): void {
  const diff = diffScenes(previous, next);
  for (const id of diff.removed)
    if (!drawn.edges.delete(id) && !drawn.nodes.delete(id)) throw new Error(`no ${id}`);
  for (const node of diff.addedNodes) drawn.nodes.set(node.id, node);
  for (const edge of diff.addedEdges) {
    if (!drawn.nodes.has(edge.source) || !drawn.nodes.has(edge.target))
      throw new Error(`no end of ${edge.id}`);
    drawn.edges.set(edge.id, edge);
  }
  for (const node of diff.changedNodes) drawn.nodes.set(node.id, node);
  for (const edge of diff.changedEdges) drawn.edges.set(edge.id, edge);
}

const ids = ['a', 'b', 'c', 'd', 'e'];
const scenes = fc
  .record({
    entities: fc.subarray(ids),
    claims: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
        source: fc.constantFrom(...ids),
        target: fc.constantFrom(...ids),
      }),
      { selector: (each) => each.id },
    ),
    chosen: fc.subarray([...ids, '1', '2']),
    hidden: fc.subarray(ids, { maxLength: 2 }),
    opened: fc.boolean(),
  })
  .map(({ entities, claims, chosen, hidden, opened }) =>
    buildScene({
      entities: entities.map((id) => entity(id)),
      claims: claims.map(({ id, source, target }) => claim(id, source, target)),
      filter: NO_FILTER,
      words: plainWords,
      chosen: new Set(chosen),
      hidden: new Set(hidden),
      expandedBundles: new Set(opened ? ['bundle:a~b', 'bundle:a~c'] : []),
    }),
  );

test('any sequence of scenes, applied as diffs, ends as if drawn at once', () => {
  fc.assert(
    fc.property(fc.array(scenes, { minLength: 1, maxLength: 6 }), (sequence) => {
      const drawn: Drawn = { nodes: new Map(), edges: new Map() };
      let previous: Scene | null = null;
      for (const scene of sequence) {
        apply(drawn, scene, previous);
        previous = scene;
        expect(drawn.nodes).toEqual(new Map(scene.nodes.map((node) => [node.id, node])));
        expect(drawn.edges).toEqual(new Map(scene.edges.map((edge) => [edge.id, edge])));
      }
    }),
  );
});

test('an equal scene changes nothing', () => {
  const input = {
    entities: [entity('a'), entity('b')],
    claims: [claim('1', 'a', 'b')],
    filter: NO_FILTER,
    words: plainWords,
  };
  expect(diffScenes(buildScene(input), buildScene(input))).toEqual({
    removed: [],
    addedNodes: [],
    addedEdges: [],
    changedNodes: [],
    changedEdges: [],
  });
});
