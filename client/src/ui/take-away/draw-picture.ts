import { createMeasure } from '../../graph/lettering.ts';
import { layOutScene } from '../../graph/svg/lay-out-scene.ts';
import type { Picture, PictureText } from '../../graph/svg/picture-types.ts';
import { fitsBitmap, pngOf } from '../../graph/svg/png.ts';
import { sceneToSvg } from '../../graph/svg/scene-to-svg.ts';
import { readTheme, type Theme } from '../../graph/theme.ts';
import type { Part } from '../../model/arrangement.ts';
import type { Point, Scene } from '../../model/scene-types.ts';
import { TakeAwayError } from '../../state/take-away.ts';

export type Paper = 'light' | 'dark';

/** The paper that the page has now. */
export function paperOfPage(): Paper {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The design tokens of a paper, whichever the page has. */
export function themeOf(paper: Paper): Theme {
  const probe = document.createElement('div');
  probe.dataset.theme = paper;
  probe.hidden = true;
  document.body.append(probe);
  try {
    return readTheme(probe);
  } finally {
    probe.remove();
  }
}

/** A scene to be drawn, and where its nodes are known to stand. */
export type Drawable = {
  scene: Scene;
  places: ReadonlyMap<string, Point>;
  text: PictureText;
  /** Nodes that stand together under a heading. */
  parts?: readonly Part[];
};

/** Draws a picture; nodes without a place are laid out first. Throws `TakeAwayError` if they cannot be. */
export async function drawPicture(
  { scene, places, text, parts = [] }: Drawable,
  paper: Paper,
  signal: AbortSignal,
): Promise<Picture> {
  const theme = themeOf(paper);
  const measure = createMeasure();
  const all = await layOutScene(scene, places, { theme, measure, signal }).catch(() => {
    signal.throwIfAborted();
    throw new TakeAwayError('failed');
  });
  return sceneToSvg({ scene, places: all, theme, measure, text, parts });
}

/** The picture as PNG; throws `TakeAwayError` for one that no browser makes. */
export async function bitmapOf(picture: Picture, scale: number, text: PictureText): Promise<Blob> {
  if (!fitsBitmap(picture, scale)) throw new TakeAwayError('tooLarge', scale);
  const texts = { Title: text.title, Description: text.description, Source: text.link.href };
  const png = await pngOf(picture, scale, texts).catch(() => null);
  if (!png) throw new TakeAwayError('failed', scale);
  return png;
}
