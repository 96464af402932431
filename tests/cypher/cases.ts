/**
 * Parameters to run a statement with, made from the samples in its header: what they name is replaced by things
 * that the dataset has, and filters, pages and directions are drawn at random. The same seed gives the same cases.
 */
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import { claimTypes, entityKinds, MODALITIES, SIGNS } from '../../server/src/dataset/vocabulary.ts';
import type { Statement, StatementParams } from '../../server/src/engine/statements.ts';
import { foldedWords } from '../../server/src/engine/text.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { SPECIAL_CASES } from './special-cases.ts';
import { UNORDERED_LISTS } from './unordered.ts';

/** In samples: the key of the dataset that is loaded, and its study. */
const SAMPLE_DATASET = 'poles-competences@1.0.0';
const SAMPLE_STUDY = 'poles-competences';

export type Loaded = { dataset: Dataset; key: string };

/** The header's own sample with the dataset's key in it, special cases, and `count` cases drawn at random. */
export function casesOf(statement: Statement, loaded: Loaded, count: number): StatementParams[] {
  const random = seededRandom(
    [...statement.name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7),
  );
  const names = namesOf(loaded.dataset);
  const uncut = UNORDERED_LISTS.has(statement.name);
  const drawn = Array.from({ length: count }, () =>
    mapValues(statement.params, (sample, name) => draw(name, sample, { loaded, names, random, uncut })),
  );
  const plain = mapValues(statement.params, (sample) => withKey(sample, loaded));
  const special = (SPECIAL_CASES[statement.name]?.(loaded) ?? []).map((params) => ({ ...plain, ...params }));
  return [plain, ...special, ...drawn];
}

type Names = ReturnType<typeof namesOf>;
type Drawing = { loaded: Loaded; names: Names; random: Random; uncut: boolean };

function namesOf({ entities, claims, passages, sections }: Dataset) {
  const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);
  return {
    entities: idsOf(entities),
    claims: idsOf(claims),
    passages: idsOf(passages),
    sections: idsOf(sections),
    poles: idsOf(entities.filter(({ entityLabel }) => entityLabel === 'Pole' || entityLabel === 'PoleGroup')),
    kinds: entityKinds,
    labels: entities.map(({ label }) => foldedWords(label.fr).join(' ')),
  };
}

const subsets: Record<string, (names: Names) => readonly (string | boolean)[]> = {
  kinds: ({ kinds }) => kinds,
  rowKinds: ({ kinds }) => kinds,
  columnKinds: ({ kinds }) => kinds,
  relationTypes: () => claimTypes,
  signs: () => [...SIGNS, 'UNSIGNED'],
  modalities: () => MODALITIES,
  scoped: () => [true, false],
  scopeOf: ({ poles }) => poles,
  names: ({ labels }) => labels,
  sections: ({ sections }) => sections,
};

const choices: Record<string, readonly unknown[]> = {
  direction: ['OUT', 'IN', 'BOTH'],
  lang: ['FR', 'EN'],
  towards: [1, -1],
  walked: ['AHEAD', 'BEHIND', 'EITHER'],
  relational: [true, false],
  withoutClaims: [true, false],
  afterDegree: [null, 0, 3, 8],
  afterOrder: [null, 0, 5, 30],
  afterSort: [null, 'b', 'm', 'reseau'],
};

function draw(name: string, sample: unknown, drawing: Drawing): unknown {
  const { random, names } = drawing;
  const subset = subsets[name];
  if (subset)
    return sample === null && random.chance(0.5) ? null : subset(names).filter(() => random.chance(0.5));
  if (choices[name]) return random.pick(choices[name]);
  if (name === 'limit') return drawing.uncut ? sample : random.pick([1, 3, sample]);
  if (sample === null && name.startsWith('after')) {
    return random.chance(0.5)
      ? null
      : `${drawing.loaded.key}/${random.pick([...names.entities, ...names.claims])}`;
  }
  return drawNamed(sample, drawing);
}

/** Ids and keys in the sample replaced by others of the same sort; lists of them by one to five. */
function drawNamed(sample: unknown, drawing: Drawing): unknown {
  const { random, loaded } = drawing;
  if (typeof sample === 'string') return drawKey(sample, drawing);
  if (Array.isArray(sample)) {
    if (sample.length === 0 && random.chance(0.5)) return sample;
    const like = sample[0] ?? `${SAMPLE_DATASET}/pole/minalogic`;
    return Array.from({ length: 1 + random.below(5) }, () => drawNamed(like, drawing));
  }
  if (sample !== null && typeof sample === 'object') {
    return mapValues(sample as StatementParams, (value, name) => draw(name, value, drawing));
  }
  return withKey(sample, loaded);
}

function drawKey(sample: string, { loaded, names, random }: Drawing): string {
  const [prefix, id] = sample.startsWith(`${SAMPLE_DATASET}/`)
    ? [`${loaded.key}/`, sample.slice(24)]
    : ['', sample];
  if (id.startsWith('claim/')) return `${prefix}${random.pick(names.claims)}`;
  if (/^[a-z-]+\/[a-z0-9-]+$/.test(id)) return `${prefix}${random.pick(names.entities)}`;
  if (/^[a-z]\d*(\.\d+)?\.[pn]\d+$/.test(id)) return `${prefix}${random.pick(names.passages)}`;
  if (/^[a-z]\d*(\.\d+)?$/.test(id)) return `${prefix}${random.pick(names.sections)}`;
  return withKey(sample, loaded) as string;
}

/** The sample with the loaded dataset's key and study in place of the sample's. */
export function withKey(sample: unknown, loaded: Loaded): unknown {
  if (sample === SAMPLE_STUDY) return loaded.dataset.study.id;
  if (typeof sample === 'string') return sample.replaceAll(SAMPLE_DATASET, loaded.key);
  if (Array.isArray(sample)) return sample.map((value) => withKey(value, loaded));
  if (sample !== null && typeof sample === 'object') {
    return mapValues(sample as StatementParams, (value) => withKey(value, loaded));
  }
  return sample;
}

function mapValues(
  params: StatementParams,
  change: (value: unknown, name: string) => unknown,
): StatementParams {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, change(value, name)]));
}
