import { describe, expect, it } from 'vitest';
import type { MapContents, MapPlace, MapPole } from './map-contents.ts';
import { mapEntity, square } from './map-fixture.ts';
import { placeContents } from './map-placing.ts';

const outlines = [square('A', 0, 0), square('B', 100, 0), square('C', 300, 0)];

const pole = (id: string, ...places: string[]): MapPole => ({
  ...mapEntity(id, 'POLE'),
  at: places.map((place) => ({ place, claim: `claim/${id}-${place}` })),
});

function place(poles: readonly MapPole[], crowded: readonly string[] = []) {
  const regions = outlines.map(
    ({ id, name }): MapPlace => ({
      key: id,
      name,
      entity: null,
      poles: [],
      others: crowded.includes(id) ? [mapEntity('actor/x', 'FIRM')] : [],
    }),
  );
  const contents: MapContents = {
    regions,
    beside: [],
    poles,
    polesOfStudy: poles.length,
    hidden: 0,
    placed: new Set(),
  };
  return placeContents(contents, outlines);
}

describe('placeContents', () => {
  it('puts a disc in the region nearest to its others, and lines to those', () => {
    const { discs, ends, lines, counts, free } = place([pole('p', 'C', 'A', 'B')]);
    expect(discs).toEqual(new Map([['p', { x: 150, y: 50 }]]));
    expect(ends).toEqual(
      new Map([
        ['C', { x: 350, y: 50 }],
        ['A', { x: 50, y: 50 }],
      ]),
    );
    expect(lines).toEqual([
      {
        pole: 'p',
        claim: 'claim/p-C',
        place: 'C',
        from: { x: 150, y: 50 },
        to: { x: 350, y: 50 },
      },
      { pole: 'p', claim: 'claim/p-A', place: 'A', from: { x: 150, y: 50 }, to: { x: 50, y: 50 } },
    ]);
    expect(counts).toEqual(new Map());
    expect([...free].map(([id, spots]) => [id, spots.length])).toEqual([
      ['A', 2],
      ['B', 2],
      ['C', 2],
    ]);
  });

  it('takes the first of two regions that are as near as each other', () => {
    expect([...place([pole('p', 'B', 'A')]).discs]).toEqual([['p', { x: 150, y: 50 }]]);
  });

  it('gives discs, the end of lines, and the number of the others a spot each', () => {
    const { discs, ends, counts } = place([pole('p', 'A'), pole('q', 'B', 'A'), pole('r', 'C', 'A')], ['A']);
    expect([...discs.values()]).toEqual([
      { x: 50, y: 50 },
      { x: 150, y: 50 },
      { x: 350, y: 50 },
    ]);
    expect([...ends]).toEqual([['A', { x: 20, y: 20 }]]);
    expect([...counts]).toEqual([['A', { x: 80, y: 80 }]]);
  });

  it('keeps apart what is more than a region has spots, the same each time', () => {
    const crowd = Array.from({ length: 9 }, (_, at) => pole(`p${at}`, 'A'));
    const { discs } = place(crowd);
    const places = [...discs.values()];
    const near = places.flatMap((a, at) =>
      places.slice(at + 1).map((b) => Math.round(Math.hypot(a.x - b.x, a.y - b.y))),
    );
    expect(Math.min(...near)).toBeGreaterThanOrEqual(42);
    expect(place(crowd)).toEqual(place(crowd));
  });

  it('draws no disc for a pole that is beside the map alone, and begins lines to there at the disc', () => {
    const { discs, away } = place([pole('p', 'actor/abroad'), pole('q', 'A', 'actor/abroad')]);
    expect([...discs.keys()]).toEqual(['q']);
    expect(away).toEqual([
      { pole: 'q', claim: 'claim/q-actor/abroad', place: 'actor/abroad', from: { x: 50, y: 50 } },
    ]);
  });
});
