/**
 * Keys are what the database knows things by: `poles-competences@1.0.0/pole/minalogic`, a dataset and
 * an id. Ids are what the API shows.
 */

/** A dataset is one version of one study: `poles-competences@1.0.0`. */
export function keyOf(dataset: string, id: string): string {
  return `${dataset}/${id}`;
}

export function datasetOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

export function idOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

/** Greater than the keys of all ids of a dataset: ids are made of letters, digits, `/`, `-` and `.`. */
export function endKeyOf(dataset: string): string {
  return `${dataset}/~`;
}
