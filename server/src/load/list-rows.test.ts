import { expect, test } from 'vitest';
import { statement } from '../engine/statements.ts';
import { CLAIM_PROPERTIES, CLAIM_PROPERTIES_AT } from './claim-rows.ts';
import { ENTITY_PROPERTIES, ENTITY_PROPERTIES_AT } from './node-rows.ts';

const claims = statement('load/claims', { type: 'NEEDS' });
const entities = statement('load/entities', { label: 'Pole' });

test.each([
  ['claims', claims, CLAIM_PROPERTIES, CLAIM_PROPERTIES_AT],
  ['entities', entities, ENTITY_PROPERTIES, ENTITY_PROPERTIES_AT],
] as const)('each engine writes the items of %s under the names they are listed by', (_, of, names, at) => {
  const listed = names.map((name, index) => [name, at + index]);
  for (const text of Object.values(of.text)) {
    const written = [...text.matchAll(/(\w+): row\[(\d+)\]/g)].map(([, name, item]) => [name, Number(item)]);
    const ofList = written.filter(([, item]) => (item as number) >= at);
    expect(ofList.toSorted(([, a], [, b]) => (a as number) - (b as number))).toEqual(listed);
  }
});
