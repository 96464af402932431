/**
 * Studies made up from a seed: any size, preferential attachment (a few hubs, many leaves), self-loops, parallel
 * and opposite relations, every sign, modality and scope. The same options give the same dataset.
 */
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import type { Claim } from '../../server/src/dataset/schema.ts';
import {
  allowedEnd,
  type ClaimType,
  claimTypes,
  ENTITY_LABELS,
  type EntityLabel,
  entityLabels,
  MODALITIES,
  QUANTIFIERS,
  SIGNS,
  STRENGTHS,
} from '../../server/src/dataset/vocabulary.ts';
import type { LoadableDataset } from '../../server/src/load/loadable.ts';
import { type Random, seededRandom } from './random.ts';

export type GeneratedOptions = {
  seed: number;
  /** Entities. */
  nodes: number;
  /** Claims. */
  relations: number;
  /** Id of the study; `generated` if left out. */
  study?: string;
  version?: string;
  /** How many made-up words names are made of, beside the few of every study; none if left out. */
  words?: number;
};

const SECTIONS = 6;
const PASSAGES_PER_SECTION = 12;

export function generatedDataset(options: GeneratedOptions): Dataset {
  const study = generatedStudy(options);
  return { ...study, claims: [...study.claims] };
}

/** The same dataset with claims that are made each time they are asked for: a million take no memory. */
export function generatedStudy(options: GeneratedOptions): LoadableDataset {
  const { seed, nodes, relations, study = 'generated', version = '1.0.0', words = 0 } = options;
  const random = seededRandom(seed);
  const { sections, passages } = generatedPassages();
  const entities = Array.from({ length: nodes }, (_, index) => generatedEntity(index, words, random));
  return {
    study: {
      id: study,
      version,
      title: { fr: `Étude ${seed}`, en: `Study ${seed}` },
      description: { fr: 'Une étude inventée.', en: 'A study that was made up.' },
      authors: ['Nobody'],
      publisher: 'Nobody',
      languages: ['fr', 'en'],
      licence: 'CC0-1.0',
      history: [{ version, date: '2026-01-01', change: { fr: 'Première', en: 'First' } }],
    },
    sections,
    passages,
    entities,
    claims: {
      [Symbol.iterator]: () => generatedClaims(entities, passages, relations, seededRandom(seed + 1)),
    },
    stories: [generatedStory(entities)],
    retired: [{ id: 'skill/old', successor: entities[0]!.id }, { id: 'skill/gone' }],
  };
}

function generatedPassages(): Pick<Dataset, 'sections' | 'passages'> {
  const sections = Array.from({ length: SECTIONS }, (_, order) => ({
    id: order % 2 === 1 ? `s${order - 1}.1` : `s${order}`,
    order,
    parent: order % 2 === 1 ? `s${order - 1}` : undefined,
    title: { fr: `Partie ${order}`, en: `Part ${order}` },
  }));
  const passages = sections.flatMap(({ id: section }) =>
    Array.from({ length: PASSAGES_PER_SECTION }, (_, index): Dataset['passages'][number] => ({
      id: `${section}.p${index + 1}`,
      section,
      kind: 'PARAGRAPH',
      locator: { start: `first ${index}`, ...(index % 2 === 0 && { end: `last ${index}` }) },
      digest: { fr: `Résumé numéro ${index} élève`, en: `Digest number ${index}` },
      ...(index === 0 && { noClaims: { reason: 'TRANSITION' } }),
      reviewed: index % 3 === 0 ? ['completeness', 'evidence'] : [],
    })),
  );
  return { sections, passages };
}

const WORDS = [
  'énergie',
  'compétence',
  'réseau',
  'formation',
  'pôle',
  'métier',
  'chimie',
  'nucléaire',
  'cœur',
  'région',
];

/** A pronounceable word that nobody knows, another one for each number: "bakodi". */
function madeUpWord(number: number): string {
  const syllable = (value: number) => `${'bdfgklmnprstvz'[value % 14]}${'aeiou'[Math.floor(value / 14) % 5]}`;
  return [number % 70, Math.floor(number / 70) % 70, Math.floor(number / 4_900)].map(syllable).join('');
}

function generatedEntity(index: number, words: number, random: Random): Dataset['entities'][number] {
  const entityLabel = index < entityLabels.length ? entityLabels[index]! : random.pick(entityLabels);
  const madeUp = words > 0 ? [madeUpWord(random.below(words))] : [];
  const name = [random.pick(WORDS), random.pick(WORDS), ...madeUp].join(' ');
  return {
    entityLabel,
    id: `${ENTITY_LABELS[entityLabel].prefix}/e${index}`,
    label: { fr: `${name} ${index}`, en: `${name} number ${index}` },
    ...(random.chance(0.2) && { code: `E${index}` }),
    aliases: random.chance(0.3) ? [`Alias ${random.pick(WORDS)} ${index}`] : [],
    ...(random.chance(0.3) && { description: { fr: `À propos de ${name}`, en: `About ${name}` } }),
    collective: random.chance(0.2),
    ...(entityLabel === 'Pole' && { reach: 'WORLD' }),
    ...(entityLabel === 'Pole' && {
      unassignedFigures: {
        values: [3, 14],
        columns: ['SME', 'PARTNER'],
        evidence: [{ passage: 's0.p2', start: 'first words' }],
      },
    }),
    abroad: false,
    addresseeNotStated: false,
    ...(entityLabel === 'Publication' && { year: 2000 + (index % 20) }),
  };
}

function generatedStory(entities: Dataset['entities']): Dataset['stories'][number] {
  const text = { fr: 'Un récit.', en: 'A story.' };
  const view = { mode: 'GRAPH' as const, entities: entities.slice(0, 3).map(({ id }) => id), focus: [] };
  const steps = ['first', 'second'].map((id) => ({
    id,
    title: text,
    text,
    claims: ['claim/c0'],
    passages: ['s0.p2'],
    view,
  }));
  return { id: 'story/made-up', order: 1, title: text, summary: text, steps };
}

function* generatedClaims(
  entities: Dataset['entities'],
  passages: Dataset['passages'],
  count: number,
  random: Random,
): Generator<Claim> {
  const named = entities.filter(({ entityLabel }) => entityLabel === 'Pole' || entityLabel === 'PoleGroup');
  // Preferential attachment: an entity stands here once, and once more for each end of a claim that it already is.
  const ends = new Uint32Array(entities.length + 2 * count);
  for (let index = 0; index < entities.length; index += 1) ends[index] = index;
  const typesOf = allowedTypes();
  let last: { source: number; target: number } | undefined;
  for (let made = 0; made < count; ) {
    const pick = () => ends[random.below(entities.length + 2 * made)]!;
    const source = last && random.chance(0.05) ? last.target : pick();
    const target = last && random.chance(0.05) ? last.source : random.chance(0.03) ? source : pick();
    const [from, to] = [entities[source]!, entities[target]!];
    const types = typesOf.get(`${from.entityLabel} ${to.entityLabel}`);
    if (!types) continue;
    last = { source, target };
    ends[entities.length + 2 * made] = source;
    ends[entities.length + 2 * made + 1] = target;
    yield generatedClaim(made, random.pick(types), from.id, to.id, { named, passages, random });
    made += 1;
  }
}

type ClaimSources = { named: Dataset['entities']; passages: Dataset['passages']; random: Random };

function generatedClaim(
  index: number,
  type: ClaimType,
  source: string,
  target: string,
  sources: ClaimSources,
): Claim {
  const { named, passages, random } = sources;
  const scoped = random.chance(0.4) && named.length > 0;
  const cited = random.chance(0.2) && named.length > 0;
  const evidence = Array.from({ length: 1 + random.below(2) }, () => ({
    passage: random.pick(passages).id,
    start: 'so',
  }));
  return {
    id: `claim/c${index}`,
    type,
    source,
    target,
    statement: { fr: `Énoncé ${random.pick(WORDS)} ${index}`, en: `Statement ${index}` },
    evidence,
    ...(type === 'INFLUENCES' && { sign: random.pick(SIGNS) }),
    ...(random.chance(0.2) && { strength: random.pick(STRENGTHS) }),
    modality: random.pick(MODALITIES),
    negated: random.chance(0.05),
    ...(scoped && {
      scope: { of: [random.pick(named).id], except: [], quantifier: random.pick(QUANTIFIERS) },
    }),
    citedCases: cited ? [random.pick(named).id] : [],
    ...(random.chance(0.1) && { condition: { fr: 'à condition', en: 'on condition' } }),
    ...(random.chance(0.1) && {
      quantity: { value: random.below(100) + 0.5, unit: 'SME', approximate: true },
    }),
    ...(random.chance(0.1) && { when: '2008' }),
    qualifies: index > 0 && random.chance(0.1) ? [`claim/c${random.below(index)}`] : [],
    contradicts: index > 0 && random.chance(0.1) ? [`claim/c${random.below(index)}`] : [],
  };
}

/** Which claim types may join which labels, by `"Source Target"`. */
function allowedTypes(): Map<string, ClaimType[]> {
  const types = new Map<string, ClaimType[]>();
  const pairs = entityLabels.flatMap((source) =>
    entityLabels.map((target): [EntityLabel, EntityLabel] => [source, target]),
  );
  for (const [source, target] of pairs) {
    const allowed = claimTypes.filter(
      (type) => allowedEnd(type, 'source', source) && allowedEnd(type, 'target', target),
    );
    // The calculus of signs is what generated graphs are for: half of what can be an influence is one.
    const influences: ClaimType[] = ['INFLUENCES', 'CONDITION_OF'];
    const weighted = allowed.flatMap((type) =>
      influences.includes(type) ? Array<ClaimType>(4).fill(type) : [type],
    );
    if (weighted.length > 0) types.set(`${source} ${target}`, weighted);
  }
  return types;
}
