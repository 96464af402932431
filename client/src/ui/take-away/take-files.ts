import { download } from '../../api/download.ts';
import { shapeSize } from '../../graph/shapes.ts';
import type { Language } from '../../i18n/numbers.ts';
import { type DrawnNode, type ExportOptions, exportRequest } from '../../model/export-selection.ts';
import { fileSlug } from '../../model/file-slug.ts';
import { type Taken, takeAway } from '../../state/take-away.ts';
import { bitmapOf, drawPicture, type Paper, paperOfPage, themeOf } from './draw-picture.ts';
import type { Ready } from './use-subject.ts';
import { withPictureHtml, withPictureMarkdown } from './with-picture.ts';

/** Entities of a picture, at most: of more nothing could be read. */
export const MOST_DRAWN = 1500;

type FileChoice = Pick<ExportOptions, 'format' | 'table'>;

/** Where and how the nodes of a subject are drawn, by id. */
async function layoutOf(ready: Ready, signal: AbortSignal): Promise<Record<string, DrawnNode> | undefined> {
  if (ready.entities > MOST_DRAWN) return undefined;
  const { scene, places } = await ready.draw(signal);
  const theme = themeOf(paperOfPage());
  const nodes = scene.nodes.flatMap(({ id, family, radius }): [string, DrawnNode][] => {
    const at = places.get(id);
    return at
      ? [[id, { x: at.x, y: at.y, colour: theme.kinds[family].line, size: shapeSize(family, radius).height }]]
      : [];
  });
  return nodes.length > 0 ? Object.fromEntries(nodes) : undefined;
}

function requestOf(ready: Ready, choice: FileChoice, lang: Language, layout?: Record<string, DrawnNode>) {
  const view = ready.href.slice(ready.href.indexOf('#') + 1);
  return exportRequest(ready.study.id, ready.selection, { ...choice, lang, view, ...(layout && { layout }) });
}

/** `poles-competences-1.0.0-imaginove-et-2-autres`: the data, and what of it. */
function baseName({ study, part }: Ready): string {
  const slug = part === null ? '' : fileSlug(part);
  return [study.id, study.version, slug].filter(Boolean).join('-');
}

/** The server names its files after the data alone. */
function named(ready: Ready, { blob, name }: Taken): Taken {
  const { id, version } = ready.study;
  return { blob, name: name.replace(`${id}-${version}`, () => baseName(ready)) };
}

/** Takes a subject away as data. */
export function takeData(ready: Ready, choice: FileChoice, name: string, lang: Language): Promise<void> {
  return takeAway(name, async (signal, onProgress) => {
    const graph = choice.format === 'gexf' || choice.format === 'graphml';
    const layout = graph ? await layoutOf(ready, signal) : undefined;
    const { path, body } = requestOf(ready, choice, lang, layout);
    return named(ready, await download(path, body, { signal, onProgress }));
  });
}

/** Takes a subject away as a picture: SVG, or a bitmap at a scale. */
export function takePicture(ready: Ready, scale: number | 'svg', paper: Paper, name: string): Promise<void> {
  return takeAway(name, async (signal): Promise<Taken> => {
    const drawable = await ready.draw(signal);
    const picture = await drawPicture(drawable, paper, signal);
    if (scale === 'svg') {
      const blob = new Blob([picture.svg], { type: 'image/svg+xml' });
      return { blob, name: `${baseName(ready)}.svg` };
    }
    return {
      blob: await bitmapOf(picture, scale, drawable.text),
      name: `${baseName(ready)}${scale === 1 ? '' : `@${scale}x`}.png`,
    };
  });
}

export type ReportOptions = { format: 'html' | 'md'; lang: Language; paper: Paper; caption: string | null };

/** Takes a report of a subject away, with its picture in the same file if it has a caption. */
export function takeReport(ready: Ready, name: string, options: ReportOptions): Promise<void> {
  const { format, lang, paper, caption } = options;
  return takeAway(name, async (signal, onProgress): Promise<Taken> => {
    const { path, body } = requestOf(ready, { format }, lang);
    const report = named(ready, await download(path, body, { signal, onProgress }));
    if (caption === null) return report;
    const drawable = await ready.draw(signal);
    const { svg } = await drawPicture(drawable, paper, signal);
    const text = await report.blob.text();
    const whole = (format === 'html' ? withPictureHtml : withPictureMarkdown)(text, { svg, caption });
    return { blob: new Blob([whole], { type: report.blob.type }), name: report.name };
  });
}
