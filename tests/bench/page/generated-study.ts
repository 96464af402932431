/** A made-up study in communities as a folder that the product reads: 500 entities, 1,500 relations. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { seededRandom } from '../../../client/src/graph/layout/random.ts';

export const ENTITIES = 500;
export const RELATIONS = 1_500;
const COMMUNITIES = 20;

const both = (fr: string, en = fr) => ({ fr, en });
const SORTS = [
  { label: 'Factor', prefix: 'factor', file: 'factors' },
  { label: 'Outcome', prefix: 'outcome', file: 'outcomes' },
  { label: 'Skill', prefix: 'skill', file: 'skills' },
] as const;
const SYLLABLES = ['ta', 'ri', 'mon', 'ce', 'lu', 'gra', 'pi', 'vel', 'do', 'sen'];

function files(): Record<string, unknown> {
  const random = seededRandom(11);
  const pick = (below: number) => Math.floor(random() * below);
  const word = () => Array.from({ length: 2 + pick(3) }, () => SYLLABLES[pick(SYLLABLES.length)]).join('');
  const idOf = (index: number) => `${SORTS[index % SORTS.length]!.prefix}/n${index}`;
  const names = Array.from({ length: ENTITIES }, () => Array.from({ length: 1 + pick(3) }, word).join(' '));
  const claims = new Map<string, object>();
  while (claims.size < RELATIONS) {
    const from = pick(ENTITIES);
    const within = (from % COMMUNITIES) + COMMUNITIES * pick(ENTITIES / COMMUNITIES);
    const to = random() < 0.8 && within !== from ? within : (from + 1 + pick(ENTITIES - 1)) % ENTITIES;
    const sign = ['POSITIVE', 'POSITIVE', 'NEGATIVE', 'UNSPECIFIED'][pick(4)];
    const index = claims.size;
    const key = `${from} ${to} ${sign}`;
    if (claims.has(key)) continue;
    claims.set(key, {
      id: `claim/c${index}`,
      type: 'INFLUENCES',
      source: idOf(from),
      target: idOf(to),
      sign,
      modality: 'OBSERVED',
      statement: both(`La relation ${index} agit.`, `Relation ${index} acts.`),
      evidence: [{ passage: 's0.p1', start: 'Un texte' }],
    });
  }
  const entities = SORTS.map(({ label, file }, sort) => [
    `entities/${file}.yml`,
    {
      label,
      entities: names.flatMap((name, index) =>
        index % SORTS.length === sort ? [{ id: idOf(index), label: both(`${name} ${index}`) }] : [],
      ),
    },
  ]);
  return {
    'study.yml': {
      id: 'communities',
      version: '1.0.0',
      title: both('Communautés', 'Communities'),
      description: both('Une étude inventée.', 'A made-up study.'),
      authors: ['Nobody'],
      publisher: 'Nobody',
      date: '2011',
      languages: ['fr'],
      licence: 'CC0-1.0',
      history: [
        { version: '1.0.0', date: '2026-11-24', change: both('Première version.', 'First version.') },
      ],
    },
    'retired.yml': { retired: [] },
    'passages/s0.yml': {
      section: { id: 's0', order: 0, title: both('Tout', 'All') },
      passages: [
        {
          id: 's0.p1',
          kind: 'PARAGRAPH',
          locator: { start: 'Un texte', end: 'inventé' },
          digest: both('Un texte inventé.', 'A made-up text.'),
          reviewed: [],
        },
      ],
    },
    ...Object.fromEntries(entities),
    'claims/s0.yml': { claims: [...claims.values()] },
  };
}

/** Writes it into a folder of studies of its own. Call `remove()` when done. */
export function generatedStudyFolder(): { parent: string; remove(): void } {
  const parent = mkdtempSync(join(tmpdir(), 'maillage-communities-'));
  for (const folder of ['passages', 'entities', 'claims'])
    mkdirSync(join(parent, 'communities', folder), { recursive: true });
  for (const [file, content] of Object.entries(files()))
    writeFileSync(join(parent, 'communities', file), stringify(content, { aliasDuplicateObjects: false }));
  return { parent, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
