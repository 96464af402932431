/** Entities for a list of names, such as one pasted from a document. */
import { foldedWords } from '../../engine/text.ts';
import type { Loaders } from '../../loaders.ts';
import { wholeConnection } from '../graph/connection.ts';
import { withoutArticle } from '../search/words.ts';
import type { EntityRow, NameMatchConnectionSource } from './entity.ts';

/** Entities for one name, at most. */
const MOST_ENTITIES = 5;

/** Each name with the entities that bear it, best first, in the order of the names. One statement. */
export async function entitiesByName(
  loaders: Loaders,
  dataset: string,
  names: readonly string[],
): Promise<NameMatchConnectionSource> {
  const folded = [...new Set(names.flatMap(foldings))];
  const found = folded.length === 0 ? [] : await loaders.entities.byNames(dataset, folded);
  const matches = names.map((name) => {
    const wanted = foldings(name);
    const bearers = found.filter((entry) => entry.names.some((own) => wanted.includes(own)));
    const entities = bearers
      .map(({ entity }) => ({ entity, rank: rankOf(entity, wanted) }))
      .sort(
        (a, b) =>
          a.rank - b.rank || b.entity.degree - a.entity.degree || (a.entity.id < b.entity.id ? -1 : 1),
      );
    return { name, entities: entities.slice(0, MOST_ENTITIES).map(({ entity }) => entity) };
  });
  return wholeConnection(matches, 'names');
}

/** A name as the graph holds it; "l’Île-de-France" also without its article. */
function foldings(name: string): string[] {
  const forms = [name, withoutArticle(name)].map((form) => foldedWords(form).join(' '));
  return [...new Set(forms)].filter((form) => form !== '');
}

/** Label before other names. */
function rankOf({ sortFr, sortEn }: EntityRow, wanted: string[]): number {
  return wanted.includes(sortFr) || wanted.includes(sortEn) ? 0 : 1;
}
