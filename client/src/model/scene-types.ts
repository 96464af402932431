import type { Facet, FilterValues, ViewFilter } from './filter.ts';
import type { Focus } from './focus.ts';
import type { Claim, EntityKind, EntityNode, KindFamily, Modality, Strength } from './types.ts';

/** Where a node stands, in the graph's own units (pixels at 100 % zoom). */
export type Point = { x: number; y: number };

/**
 * The words of the scene, given by the page so that the model knows no language. Functions return
 * text ready to show or to be read out.
 */
export type SceneWords = {
  /** "facteur" */
  kind(kind: EntityKind): string;
  /** What a relation says in a word on its edge: "favorise", "freinent", "sans effet", "mène", "ne couvre pas". */
  edgeWord(source: EntityNode, claim: Pick<Claim, 'type' | 'sign' | 'negated'>): string;
  /** Not observed: hypothèse, attendu, conseillé; null for what the study saw or explains. */
  modality(modality: Modality): string | null;
  /** Several scopes: "3 pôles". */
  scopes(count: number): string;
  /** Name read out for a node: "Ruptures de stratégie, facteur, 7 relations affichées sur 10, choisi". */
  nodeName(node: {
    label: string;
    kind: EntityKind;
    collective: boolean;
    /** Relations on screen, and in the whole study. */
    shown: number;
    total: number;
    chosen: boolean;
    pinned: boolean;
    dimmed: boolean;
  }): string;
  /** What a relation says of where it begins, as a sentence has it: "favorisent", "ne mène pas". */
  verb(source: EntityNode, claim: Pick<Claim, 'type' | 'sign' | 'negated'>): string;
  /** Name read out for a relation: "Ruptures de stratégie favorisent Redéfinition des besoins, hypothèse, IAR". */
  edgeName(edge: {
    source: string;
    target: string;
    word: string;
    strength: Strength | null;
    modality: string | null;
    scope: string | null;
    chosen: boolean;
  }): string;
  /** Name read out for a bundle: "5 relations entre A et B, 4 positives, 1 négative". */
  bundleName(bundle: {
    source: string;
    target: string;
    count: number;
    positive: number;
    negative: number;
    chosen: boolean;
  }): string;
};

/** All that a drawing depends on. Sets are of ids (of entities, claims or bundles). */
export type SceneInput = {
  /** Entities in view, before the filter. */
  entities: readonly EntityNode[];
  /** Claims among them; one whose end is not in view is left out. */
  claims: readonly Claim[];
  filter: ViewFilter;
  words: SceneWords;
  chosen?: ReadonlySet<string>;
  /** Claims that stand out with what is chosen, as those of a chosen cell do, without being kept for it. */
  lit?: ReadonlySet<string>;
  /** Entities the reader asked for by name: they stay when the filter leaves them no relation. */
  roots?: ReadonlySet<string>;
  /** Entities hidden one by one. */
  hidden?: ReadonlySet<string>;
  /** Leaves out what lies further away; what is chosen or traced stays. */
  focus?: Focus | null;
  pinned?: ReadonlySet<string>;
  /** Ids that stay bright while everything else is dimmed; left out: nothing is dimmed. */
  spotlight?: ReadonlySet<string> | null;
  /** Bundles that the reader opened. */
  expandedBundles?: ReadonlySet<string>;
  /** Steps of a traced path: claim or bundle id → its number, from 1. */
  steps?: ReadonlyMap<string, number>;
  /** Letters at the ends of a traced path: entity id → "A". */
  marks?: ReadonlyMap<string, string>;
  /** Where nodes are known to stand (a restored view, an undone move). */
  positions?: ReadonlyMap<string, Point>;
};

/** 0, 1, 2: 13, 16, 24 px of radius. */
export type SizeStep = 0 | 1 | 2;

export type SceneNode = {
  id: string;
  kind: EntityKind;
  family: KindFamily;
  label: string;
  /** The label as drawn at rest: a long one is cut, unless its node is chosen. */
  lines: readonly string[];
  /** The label without a cut, as it shows when hovered or focused. */
  whole: readonly string[];
  /** Read out when focused. */
  name: string;
  collective: boolean;
  size: SizeStep;
  /** Radius in px, of which the shape makes its own width and height. */
  radius: number;
  /** Relations of the scene it is an end of. */
  degree: number;
  /** Labels of greater importance are kept longer when zoomed out: 0 (first to go) to 1. */
  importance: number;
  chosen: boolean;
  /** End of a chosen or traced relation. */
  end: boolean;
  dimmed: boolean;
  pinned: boolean;
  /** Relations of the study that are not loaded: the `+12`. */
  more: number;
  /** Letter of a path's end. */
  mark: string | null;
  /** Where it must stand, if known. */
  at: Point | null;
  /** Entities that it stands for, if it is a group; else none. */
  members: readonly string[];
};

/** Which way influences run along an edge: from source to target, back, both, or none does. */
export type Flow = 'out' | 'back' | 'both' | null;

/** How an edge is drawn; the sign, or what stands in its place. */
export type EdgeLook =
  | 'positive'
  | 'negative'
  | 'none'
  | 'mixed'
  | 'unspecified'
  | 'structure'
  | 'negated'
  | 'bundle';

/** The lettering of an edge, as parts and as drawn. */
export type EdgeChip = {
  /** `+ favorise · hypothèse · IAR`: the whole. */
  full: string;
  /** What shows at rest: the same, or shorter (`+`, `+ IAR`), or empty. */
  rest: string;
  /** What stays where there is no room for more: the glyph, or empty. */
  short: string;
};

export type SceneEdge = {
  /** Claim id, or bundle id. */
  id: string;
  source: string;
  target: string;
  look: EdgeLook;
  /** Ids of the claims behind it: one, or those of the bundle. */
  claims: readonly string[];
  strength: Strength | null;
  flow: Flow;
  /** Drawn hollow if false. */
  observed: boolean;
  /** Without a head: reads the same from both ends. */
  symmetric: boolean;
  chip: EdgeChip;
  /** Read out when focused. */
  name: string;
  chosen: boolean;
  /** Step of a traced path. */
  step: number | null;
  dimmed: boolean;
};

export type SceneCounts = {
  entities: number;
  relations: number;
};

export type Scene = {
  /** In the order of the input, which is the order of the keyboard. */
  nodes: readonly SceneNode[];
  edges: readonly SceneEdge[];
  /** What is drawn; a bundle counts its claims. */
  shown: SceneCounts;
  /** What is in view but hidden, by the filter or one by one. */
  hidden: SceneCounts;
  /** What the filter shows but lies too far from the focus. */
  beyond: SceneCounts;
  /** How many of what is shown have each value: the legend's first column. */
  facets: { readonly [F in Facet]: Readonly<Record<FilterValues[F], number>> };
  /** Collective entities shown, by family. */
  collective: Readonly<Record<KindFamily, number>>;
};
