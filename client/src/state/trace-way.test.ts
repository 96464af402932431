import { describe, expect, it } from 'vitest';
import { readTracing, writeTracing } from './trace-address.ts';
import { entity, hop, pathOf } from './trace-fixture.ts';
import { pathsBetween } from './trace-question.ts';
import { answered, asking, choosing, drawingOf, NOTHING_TRACED, wayOfLoop, wayOfPath } from './trace-way.ts';

const path = wayOfPath(pathOf([hop('a', 'b', 'POSITIVE'), hop('b', 'c', null)]));
const other = wayOfPath(pathOf([hop('a', 'c', 'NEGATIVE')]));
const tracing = asking(pathsBetween(['a', 'c']));

describe('choosing a way', () => {
  it('chooses one, lets the same one go, and takes another in its place', () => {
    const chosen = choosing({ ...tracing, preview: path, step: 1 }, path);
    expect(chosen).toEqual({ ...tracing, key: 'a,b,c', way: path });
    expect(choosing(chosen, path)).toEqual(tracing);
    expect(choosing({ ...chosen, step: 1 }, other)).toEqual({ ...tracing, key: 'a,c', way: other });
  });

  it('finds the chosen one in an answer', () => {
    const restored = { ...tracing, key: 'a,c' };
    expect(answered(restored, [path, other]).way).toBe(other);
    expect(answered(restored, [path])).toBe(restored);
    expect(answered(tracing, [path])).toBe(tracing);
  });
});

describe('drawing', () => {
  it('marks the ends, numbers the hops and leaves the way bright', () => {
    expect(drawingOf({ ...tracing, way: path })).toEqual({
      marks: new Map([
        ['a', 'A'],
        ['c', 'B'],
      ]),
      steps: new Map([
        ['claim/a-b', 1],
        ['claim/b-c', 2],
      ]),
      spotlight: new Set(['a', 'b', 'claim/a-b', 'c', 'claim/b-c']),
    });
  });

  it('numbers the hop alone that is read, and shows what is pointed at before what is chosen', () => {
    const reading = { ...tracing, way: path, step: 1 };
    expect([...drawingOf(reading).steps]).toEqual([['claim/b-c', 2]]);
    expect(drawingOf(reading).spotlight).toEqual(drawingOf({ ...reading, step: null }).spotlight);
    expect(drawingOf({ ...reading, preview: other }).spotlight).toEqual(new Set(['a', 'c', 'claim/a-c']));
  });

  it('dims nothing without a way', () => {
    expect(drawingOf(NOTHING_TRACED)).toEqual({ marks: new Map(), steps: new Map(), spotlight: null });
  });

  it('closes a loop', () => {
    const loop = wayOfLoop({
      entities: [entity('a'), entity('b')],
      hops: [hop('a', 'b', 'POSITIVE'), hop('b', 'a', 'NEGATIVE')],
      polarity: 'BALANCING',
    });
    expect([loop.key, [...drawingOf({ ...NOTHING_TRACED, way: loop }).steps.values()]]).toEqual([
      'a,b',
      [1, 2],
    ]);
  });
});

describe('the address', () => {
  it('holds the question and the chosen way, and reads both back', () => {
    const chosen = { ...tracing, key: 'a,b,c' };
    const fields = writeTracing(chosen);
    expect(fields).toEqual(['q=paths?between=a,c', 'w=a,b,c']);
    expect(readTracing(`#n=~a,c&${fields.join('&')}&l=en`)).toEqual(chosen);
  });

  it('keeps a question of several parts in one field', () => {
    const asked = asking({ ...pathsBetween(['a', 'c']), maxHops: 6 });
    expect(writeTracing(asked)).toEqual(['q=paths?between=a,c%26hops=6']);
    expect(readTracing(writeTracing(asked).join('&'))).toEqual(asked);
  });

  it('says nothing where nothing is traced', () => {
    expect([writeTracing(NOTHING_TRACED), readTracing('#all=1&q=%E0%A4%A')]).toEqual([[], NOTHING_TRACED]);
  });
});
