import { describe, expect, it } from 'vitest';
import { nameEntities } from './name-entities.ts';

const named = (text: string, entities: Parameters<typeof nameEntities>[1]) =>
  nameEntities(text, entities).flatMap(({ text: part, entity }) => (entity ? [[part, entity]] : []));

describe('nameEntities', () => {
  it('finds labels in any case and codes as they are written, as whole words', () => {
    const pole = { id: 'pole/iar', label: 'Industries et Agro-Ressources', code: 'IAR' };
    const text = 'Selon IAR, les industries et agro-ressources ; iar, IARS et VIAR non.';
    expect(named(text, [pole])).toEqual([
      ['IAR', 'pole/iar'],
      ['industries et agro-ressources', 'pole/iar'],
    ]);
  });

  it('takes the longest name first, and none that two entities share or that is too short', () => {
    const entities = [
      { id: 'a', label: 'formation' },
      { id: 'b', label: 'Formation continue' },
      { id: 'c', label: 'le' },
      { id: 'd', label: 'Branche' },
      { id: 'e', label: 'branche' },
    ];
    expect(named('La formation continue, la formation et le rôle des branche.', entities)).toEqual([
      ['formation continue', 'b'],
      ['formation', 'a'],
    ]);
  });

  it('cuts so that the parts are the text, and reads names as text and not as patterns', () => {
    const text = 'R&D (privée) ou R&D';
    const parts = nameEntities(text, [{ id: 'r', label: 'R&D (privée)' }]);
    expect(parts).toEqual([
      { at: 0, text: 'R&D (privée)', entity: 'r' },
      { at: 12, text: ' ou R&D', entity: null },
    ]);
    expect(nameEntities('', [])).toEqual([]);
  });
});
