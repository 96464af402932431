import type { LegendEntry, LegendGroup } from '../../graph/svg/picture-types.ts';
import type { TakeAwayMessages } from '../../i18n/fr/take-away.ts';
import type { VocabularyWords } from '../../i18n/vocabulary.ts';
import type { EdgeLook, Scene, SceneEdge } from '../../model/scene-types.ts';
import { KIND_FAMILIES, type Sign } from '../../model/types.ts';

type Words = { words: VocabularyWords; text: TakeAwayMessages['pictureText'] };

const SIGNS: readonly [Sign, EdgeLook][] = [
  ['POSITIVE', 'positive'],
  ['NEGATIVE', 'negative'],
  ['NONE', 'none'],
  ['MIXED', 'mixed'],
  ['UNSPECIFIED', 'unspecified'],
];

/** Looks that show strength by width, and what is not observed as hollow. */
const SIGNED: ReadonlySet<EdgeLook> = new Set(SIGNS.map(([, look]) => look));

function entryOf(
  name: string,
  edge: Pick<SceneEdge, 'look'> & Partial<Pick<SceneEdge, 'observed' | 'strength'>>,
  count: number | null = null,
): LegendEntry {
  return { name, count, glyph: { edge: { observed: true, strength: null, ...edge } } };
}

function kindEntries({ nodes }: Pick<Scene, 'nodes'>, { words, text }: Words): LegendEntry[] {
  const entries = KIND_FAMILIES.flatMap((family): LegendEntry[] => {
    const own = nodes.filter((node) => node.family === family);
    if (own.length === 0) return [];
    const collective = family === 'group';
    return [{ name: words.families[family][0], count: own.length, glyph: { node: family, collective } }];
  });
  const collective = nodes.find((node) => node.collective && node.family !== 'group');
  return collective
    ? [
        ...entries,
        { name: text.collective, count: null, glyph: { node: collective.family, collective: true } },
      ]
    : entries;
}

/** Signs of what is drawn, those inside bundles too, which the counts of the scene know. */
function signEntries(
  { edges, facets }: Pick<Scene, 'edges' | 'facets'>,
  { words, text }: Words,
): LegendEntry[] {
  const entries = SIGNS.flatMap(([sign, look]) =>
    facets.signs[sign] > 0 ? [entryOf(words.signNames[sign], { look }, facets.signs[sign])] : [],
  );
  const has = (test: (edge: SceneEdge) => boolean) => edges.some(test);
  const strengths = [
    ['WEAK', text.weak],
    ['STRONG', text.strong],
    ['STRONGEST', text.strongest],
  ] as const;
  return [
    ...entries,
    ...strengths.flatMap(([strength, name]) =>
      has((edge) => edge.strength === strength && SIGNED.has(edge.look))
        ? [entryOf(name, { look: 'positive', strength })]
        : [],
    ),
    ...(has((edge) => !edge.observed && SIGNED.has(edge.look))
      ? [entryOf(text.hollow, { look: 'positive', observed: false })]
      : []),
  ];
}

function otherEntries({ edges, facets }: Pick<Scene, 'edges' | 'facets'>, { text }: Words): LegendEntry[] {
  const has = (look: EdgeLook) => edges.some((edge) => edge.look === look);
  return [
    ...(facets.signs.UNSIGNED > 0
      ? [entryOf(text.unsigned, { look: 'structure' }, facets.signs.UNSIGNED)]
      : []),
    ...(has('negated') ? [entryOf(text.negated, { look: 'negated' })] : []),
    ...(has('bundle') ? [entryOf(text.bundle, { look: 'bundle' })] : []),
  ];
}

function markEntries({ nodes, edges, facets }: Scene, { text }: Words): LegendEntry[] {
  const scoped = facets.generalities.SCOPED > 0 && edges.some(({ chip }) => chip.rest !== '');
  const steps = edges.some(({ step }) => step !== null);
  const chosen = [...nodes, ...edges].some((each) => each.chosen);
  return [
    ...(scoped ? [{ name: text.scoped, count: null, glyph: { chip: text.scopedChip } }] : []),
    ...(steps ? [{ name: text.step, count: null, glyph: { chip: '1', marked: true } }] : []),
    ...(chosen ? [{ name: text.chosen, count: null, glyph: { chip: '+', marked: true } }] : []),
  ];
}

/** The legend of what a picture shows: nothing that is not in it. */
export function pictureLegend(scene: Scene, words: Words): LegendGroup[] {
  const { text } = words;
  return [
    { title: text.kinds, entries: kindEntries(scene, words) },
    { title: text.signs, entries: signEntries(scene, words) },
    { title: text.others, entries: otherEntries(scene, words) },
    { title: text.marks, entries: markEntries(scene, words) },
  ].filter(({ entries }) => entries.length > 0);
}
