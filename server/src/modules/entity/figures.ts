/** A pole's members by class: its `HAS_MEMBERS` relations that have a quantity. */
import type { Loaders } from '../../loaders.ts';
import { everything } from '../graph/filter.ts';
import type { EntityRow, PoleFigureSource } from './entity.ts';

const membersOf = {
  filter: { ...everything, relationTypes: ['HAS_MEMBERS'] },
  direction: 'OUT' as const,
};
/** There are not more classes of members than this. */
const wholeList = { after: null, limit: 200 };

/** In the order of the relations' ids. A negated claim counts nothing. */
export async function figuresOf(loaders: Loaders, pole: EntityRow): Promise<PoleFigureSource[]> {
  const relations = await loaders.relationsOfEntity(membersOf, wholeList).load(pole.key);
  return relations.flatMap((relation) =>
    relation.quantity === null || relation.negated ? [] : [{ ...relation.quantity, relation }],
  );
}
