/** A made-up study at the edge of what the page meets: a hub, long names, long texts, many alike. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

export const HUB_RELATIONS = 2_000;
/** Three relations of the hub come from each neighbour but the last ones. */
const NEIGHBOURS = 700;

const both = (fr: string, en = fr) => ({ fr, en });

/** 240 letters, the first word with no place to break a line. */
export const LONG_NAME = `${'Interprofessionnalisation'.repeat(3)} ${'des métiers du tissage '.repeat(7)}`
  .slice(0, 240)
  .trim();

const longDigest = Array.from(
  { length: 60 },
  (_, line) => `La phrase ${line} parle encore de l’atelier commun.`,
)
  .join(' ')
  .slice(0, 3_000);

const evidence = [{ passage: 's0.p1', start: 'Un texte' }];

function claims(workshops: number) {
  return Array.from({ length: Math.max(HUB_RELATIONS, workshops) }, (_, index) => ({
    id: `claim/c${index}`,
    type: 'INFLUENCES',
    source: `skill/n${index % workshops}`,
    target: 'skill/hub',
    sign: ['POSITIVE', 'NEGATIVE', 'UNSPECIFIED'][Math.floor(index / workshops)],
    modality: 'OBSERVED',
    statement: both(`L’atelier ${index} agit sur le moyeu.`, `Workshop ${index} acts on the hub.`),
    evidence,
  }));
}

const filesOf = (workshops: number) => ({
  'study.yml': {
    id: 'extremes',
    version: '1.0.0',
    title: both('Une étude sans mesure', 'A study without measure'),
    description: both('Étude inventée, faite de ce qui déborde.', 'A made-up study of all that overflows.'),
    authors: ['Atelier d’études du lin'],
    publisher: 'Atelier d’études du lin',
    date: '2011',
    languages: ['fr'],
    licence: 'CC0-1.0',
    history: [{ version: '1.0.0', date: '2026-11-24', change: both('Première version.', 'First version.') }],
  },
  'retired.yml': { retired: [] },
  'passages/s0.yml': {
    section: { id: 's0', order: 0, title: both('Tout', 'All') },
    passages: [
      {
        id: 's0.p1',
        kind: 'PARAGRAPH',
        locator: { start: 'Un texte', end: 'sans fin' },
        digest: both(longDigest, longDigest.replaceAll('La phrase', 'Sentence')),
        reviewed: [],
      },
    ],
  },
  'entities/skills.yml': {
    label: 'Skill',
    entities: [
      { id: 'skill/hub', label: both('Moyeu', 'Hub') },
      { id: 'skill/long', label: both(LONG_NAME) },
      ...Array.from({ length: workshops }, (_, index) => ({
        id: `skill/n${index}`,
        label: both(`Atelier ${index}`, `Workshop ${index}`),
      })),
    ],
  },
  'claims/s0.yml': {
    claims: [
      ...claims(workshops),
      {
        id: 'claim/long',
        type: 'INFLUENCES',
        source: 'skill/long',
        target: 'skill/hub',
        sign: 'POSITIVE',
        modality: 'OBSERVED',
        statement: both(`${LONG_NAME} agit sur le moyeu.`, `${LONG_NAME} acts on the hub.`),
        evidence,
      },
    ],
  },
});

/**
 * Writes the study into a folder of studies of its own, with as many workshops around the hub. Call `remove()` when
 * done.
 */
export function extremeStudy(workshops = NEIGHBOURS): { parent: string; remove(): void } {
  const parent = mkdtempSync(join(tmpdir(), 'maillage-extremes-'));
  for (const folder of ['passages', 'entities', 'claims'])
    mkdirSync(join(parent, 'extremes', folder), { recursive: true });
  for (const [file, content] of Object.entries(filesOf(workshops)))
    writeFileSync(join(parent, 'extremes', file), stringify(content, { aliasDuplicateObjects: false }));
  return { parent, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
