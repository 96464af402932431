import { expect, it } from 'vitest';
import { entity, hop, pathOf } from '../../state/trace-fixture.ts';
import { wayOfLoop, wayOfPath } from '../../state/trace-way.ts';
import { gapsOf } from './reading-gaps.ts';

it('names each join once, by its most telling kind, then the hops without a sign', () => {
  const path = pathOf([hop('a', 'b', 'POSITIVE'), hop('b', 'c', null), hop('c', 'd', 'UNSPECIFIED')], {
    joins: [
      { after: 0, kinds: ['OTHER_PASSAGE', 'OTHER_SCOPE'] },
      { after: 1, kinds: ['OTHER_MODALITY'] },
    ],
  });
  expect(gapsOf(wayOfPath(path))).toEqual([
    { gap: 'passage', before: 0, after: 1 },
    { gap: 'modality', before: 1, after: 2 },
    { gap: 'sign', hops: [1, 2] },
  ]);
});

it('finds none where every hop is signed and nothing is joined, nor in a loop', () => {
  const hops = [hop('a', 'b', 'POSITIVE'), hop('b', 'a', 'NEGATIVE')];
  expect(gapsOf(wayOfPath(pathOf(hops.slice(0, 1))))).toEqual([]);
  expect(gapsOf(wayOfLoop({ entities: [entity('a'), entity('b')], hops, polarity: 'BALANCING' }))).toEqual(
    [],
  );
});
