import { describe, expect, it } from 'vitest';
import type { SceneEdge } from '../../model/scene-types.ts';
import { curvesOf, reachOf } from './edge-curve.ts';

const edge = (id: string, source: string, target: string) => ({ id, source, target }) as SceneEdge;
const disc = (x: number, y: number) => ({ x, y, family: 'pole' as const, width: 20, height: 20 });
const none = () => ({ head: 0, line: 0 });

describe('reachOf', () => {
  it('is the distance to the outline of the shape', () => {
    expect(reachOf({ family: 'pole', width: 20, height: 20 }, { x: 1, y: 0 })).toBeCloseTo(10.875);
    expect(
      reachOf({ family: 'actor', width: 20, height: 20 }, { x: Math.SQRT1_2, y: Math.SQRT1_2 }),
    ).toBeCloseTo(10.875 * Math.SQRT2);
    expect(
      reachOf({ family: 'skill', width: 20, height: 20 }, { x: Math.SQRT1_2, y: -Math.SQRT1_2 }),
    ).toBeCloseTo(10.875 / Math.SQRT2, 2);
    expect(reachOf({ family: 'factor', width: 20, height: 20 }, { x: 0, y: 1 })).toBeCloseTo(10.875);
  });
});

describe('curvesOf', () => {
  const ends = new Map([
    ['a', disc(0, 0)],
    ['b', disc(200, 0)],
  ]);

  it('draws a relation alone straight, from outline to outline', () => {
    const curve = curvesOf([edge('1', 'a', 'b')], ends, () => ({ head: 4, line: 10 })).get('1')!;
    expect(curve).toMatchObject({ control: null, heading: { x: 1, y: 0 } });
    expect([curve.from.x, curve.to.x, curve.tip.x]).toEqual([12.875, 176.125, 182.125]);
  });

  it('bends parallel relations away from each other, whichever way they run', () => {
    const curves = curvesOf([edge('1', 'a', 'b'), edge('2', 'b', 'a')], ends, none);
    expect([curves.get('1')!.control, curves.get('2')!.control]).toEqual([
      { x: 100, y: -28 },
      { x: 100, y: 28 },
    ]);
    const three = curvesOf([edge('1', 'a', 'b'), edge('2', 'a', 'b'), edge('3', 'b', 'a')], ends, none);
    expect([...three.values()].map(({ control }) => control?.y ?? 0)).toEqual([-56, 0, 56]);
  });

  it('leads a relation to itself out of its node and back', () => {
    const curve = curvesOf([edge('1', 'a', 'a')], ends, none).get('1')!;
    expect(Math.hypot(curve.from.x, curve.from.y)).toBeGreaterThan(10);
    expect(Math.hypot(curve.tip.x, curve.tip.y)).toBeGreaterThan(10);
    expect(curve.control!.x).toBeGreaterThan(20);
  });

  it('has no line for a relation whose end has no place', () => {
    expect(curvesOf([edge('1', 'a', 'c')], ends, none).size).toBe(0);
  });
});
