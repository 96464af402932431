import type { Part } from '../../model/arrangement.ts';
import type { Point, Scene, SceneEdge } from '../../model/scene-types.ts';
import type { KindFamily } from '../../model/types.ts';
import type { Measure } from '../lettering.ts';
import type { Theme } from '../theme.ts';

/** What an entry of the legend shows beside its name. */
export type LegendGlyph =
  | { node: KindFamily; collective: boolean }
  | { edge: Pick<SceneEdge, 'look' | 'observed' | 'strength'> }
  | { chip: string; marked?: boolean };

export type LegendEntry = { glyph: LegendGlyph; name: string; count: number | null };
export type LegendGroup = { title: string; entries: readonly LegendEntry[] };

/** All that is written around the graph, in one language. */
export type PictureText = {
  lang: string;
  title: string;
  /** What is in the picture: "37 entités, 52 relations". */
  subtitle: string;
  legend: readonly LegendGroup[];
  /** Study, version, date; a line each. */
  sources: readonly string[];
  /** The page's address that shows this; `shown` is what is printed of it. */
  link: { href: string; shown: string };
  /** Read out in place of the picture. */
  description: string;
};

export type PictureInput = {
  scene: Pick<Scene, 'nodes' | 'edges'>;
  /** Where nodes stand; one without a place is not drawn. */
  places: ReadonlyMap<string, Point>;
  theme: Theme;
  measure: Measure;
  text: PictureText;
  /** Nodes that stand together under a heading, where the view is laid out so. */
  parts?: readonly Part[];
};

/** A picture: SVG that stands alone, and its size in px at 1×. */
export type Picture = { svg: string; width: number; height: number };
