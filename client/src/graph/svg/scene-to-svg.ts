import type { Measure } from '../lettering.ts';
import { graphSvg } from './graph-svg.ts';
import { legendSvg } from './legend-svg.ts';
import { element, escapeXml, short } from './markup.ts';
import type { Picture, PictureInput } from './picture-types.ts';

const MARGIN = 32;
/** A picture of few nodes is wide enough for its title and legend all the same. */
const LEAST_WIDTH = 720;
const GRAPH_MARGIN = 28;
const HEAD = { top: 30, title: 24, subtitle: 20, rule: 16 };
const LINE = 17;
/** What is written around a large graph grows with it, so that all of it is read from the same distance. */
const GROWTH = { from: 1300, most: 2.5 };
const SMALL = 11.5;
/** Lines of an address that are printed. */
const MOST_LINES = 4;

/** Breaks a text without spaces into lines of a width; what is left over after the last ends in "…". */
export function breakAnywhere(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < MOST_LINES) {
    let count = Math.max(1, Math.min(rest.length, Math.floor((rest.length * width) / measure(rest))));
    while (count < rest.length && measure(rest.slice(0, count + 1)) <= width) count += 1;
    while (count > 1 && measure(rest.slice(0, count)) > width) count -= 1;
    lines.push(rest.slice(0, count));
    rest = rest.slice(count);
  }
  if (rest !== '') lines[lines.length - 1] = `${lines.at(-1)!.slice(0, -1)}…`;
  return lines;
}

/** Breaks a text between words into lines of a width. */
function breakWords(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0) lines.push(word);
    else if (measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

type Foot = { svg: string; height: number };

function footSvg({ text, theme, measure }: PictureInput, width: number): Foot {
  const measured = (of: string) => measure(of, `400 ${SMALL}px ${theme.sans}`);
  const line = (of: string, index: number, fill: string) =>
    element('text', { x: 0, y: 20 + index * LINE, 'font-size': SMALL, fill }, escapeXml(of));
  const sources = text.sources.flatMap((each) => breakWords(each, width, measured));
  const address = breakAnywhere(text.link.shown, width, measured);
  const link = element(
    'a',
    { href: text.link.href },
    ...address.map((each, index) => line(each, sources.length + index, theme.signs.positive)),
  );
  const rule = element('path', { d: `M0 0.5H${short(width)}`, stroke: theme.ink });
  return {
    svg: rule + sources.map((each, index) => line(each, index, theme.ink2)).join('') + link,
    height: 20 + (sources.length + address.length) * LINE,
  };
}

/**
 * A scene as a picture that stands alone: title, graph, legend, sources and link, as vectors in the graph's own
 * grammar. Pure: the same input gives the same text.
 */
export function sceneToSvg(input: PictureInput): Picture {
  const { text, theme, measure } = input;
  const graph = graphSvg(input);
  const { frame } = graph;
  const titleWidth = (measure as Measure)(text.title, `700 22px ${theme.serif}`);
  const graphWidth = frame.right - frame.left + 2 * GRAPH_MARGIN;
  const inner = Math.ceil(Math.max(LEAST_WIDTH, graphWidth, Math.min(titleWidth, 1200)));
  const growth = Math.min(GROWTH.most, Math.max(1, inner / GROWTH.from));
  const room = inner / growth;
  const headHeight = (HEAD.top + HEAD.title + HEAD.subtitle + HEAD.rule) * growth;
  const graphHeight = Math.ceil(frame.bottom - frame.top + 2 * GRAPH_MARGIN);
  const legend = legendSvg(text.legend, room, theme, measure);
  const foot = footSvg(input, room);
  const legendTop = headHeight + graphHeight + 18 * growth;
  const footTop = legendTop + (legend.height + (legend.height > 0 ? 18 : 0)) * growth;
  const width = inner + 2 * MARGIN;
  const height = Math.ceil(footTop + foot.height * growth + MARGIN / 2);
  const at = (x: number, y: number, svg: string, scale = 1) => {
    const grown = scale === 1 ? '' : ` scale(${short(scale)})`;
    return element('g', { transform: `translate(${short(x)} ${short(y)})${grown}` }, svg);
  };
  const rule = (y: number, stroke: number) =>
    element('path', {
      d: `M${MARGIN} ${short(y)}H${width - MARGIN}`,
      stroke: theme.ink,
      'stroke-width': stroke,
    });
  const graphLeft = MARGIN + (inner - (frame.right - frame.left)) / 2 - frame.left;
  const head = [
    element(
      'text',
      {
        x: 0,
        y: HEAD.top + 20,
        'font-family': theme.serif,
        'font-size': 22,
        'font-weight': 700,
        fill: theme.ink,
        textLength: titleWidth > room ? room : null,
        lengthAdjust: titleWidth > room ? 'spacingAndGlyphs' : null,
      },
      escapeXml(text.title),
    ),
    element(
      'text',
      { x: 0, y: HEAD.top + HEAD.title + 18, 'font-size': 13, fill: theme.ink2 },
      escapeXml(text.subtitle),
    ),
  ].join('');
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: text.lang,
      role: 'img',
      'font-family': theme.sans,
    },
    element('title', {}, escapeXml(text.title)),
    element('desc', {}, escapeXml(text.description)),
    metadata(input),
    element('rect', { width, height, fill: theme.plate }),
    at(MARGIN, 0, head, growth),
    rule(headHeight - growth, 2 * growth),
    at(graphLeft, headHeight + GRAPH_MARGIN - frame.top, graph.svg),
    legend.height > 0 ? rule(legendTop - 12.5 * growth, growth) : '',
    at(MARGIN, legendTop, legend.svg, growth),
    at(MARGIN, footTop, foot.svg, growth),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** Title, source and language in Dublin Core, for tools that read no picture. */
function metadata({ text }: PictureInput): string {
  const entries = [
    element('dc:title', {}, escapeXml(text.title)),
    element('dc:description', {}, escapeXml(text.description)),
    element('dc:source', {}, escapeXml(text.link.href)),
    element('dc:language', {}, escapeXml(text.lang)),
  ];
  return element(
    'metadata',
    {},
    element(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('rdf:Description', { 'rdf:about': text.link.href }, ...entries),
    ),
  );
}
