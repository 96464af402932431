import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { describe, expect, it } from 'vitest';
import { buildScene } from '../../model/build-scene.ts';
import { everyLook, everyScene, measure, places, text, theme } from './picture-fixture.ts';
import type { PictureInput } from './picture-types.ts';
import { breakAnywhere, sceneToSvg } from './scene-to-svg.ts';

const input: PictureInput = { scene: everyScene, places, theme, measure, text };

type Element = { name: string; attributes: Record<string, string>; text: string; within: string[] };

/** Every element of a text that is well-formed XML with declared namespaces; throws for any other. */
function elementsOf(svg: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagNS) => {
    const values = Object.values(attributes as Record<string, SaxesAttributeNS>);
    const element = {
      name,
      attributes: Object.fromEntries(values.map((each) => [each.name, each.value])),
      text: '',
      within: open.flatMap((each) => each.attributes['data-id'] ?? []),
    };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (found) => {
    for (const element of open) element.text += found;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  return elements;
}

const { svg, width, height } = sceneToSvg(input);
const elements = elementsOf(svg);
const texts = elements.filter(({ name }) => name === 'text').map((each) => each.text);
const within = (id: string) => elements.filter(({ within: ids }) => ids.includes(id));
const strokesOf = (id: string) =>
  within(id).flatMap(({ attributes: { stroke, 'stroke-dasharray': dash = '', 'stroke-width': w = '' } }) =>
    stroke ? [`${stroke} ${w} ${dash}`.trim()] : [],
  );

describe('a picture', () => {
  it('says what it is, whence and of when, to readers and to tools', () => {
    const [root] = elements;
    expect(root!.attributes).toMatchObject({
      viewBox: `0 0 ${width} ${height}`,
      lang: 'fr',
      'font-family': theme.sans,
    });
    expect(texts).toEqual(expect.arrayContaining([text.title, text.subtitle, ...text.sources]));
    expect(texts).toContain(text.link.shown);
    const saidIn = (name: string) => elements.find((each) => each.name === name)!.text;
    expect([saidIn('title'), saidIn('desc'), saidIn('dc:source')]).toEqual([
      text.title,
      text.description,
      text.link.href,
    ]);
    expect(elements.find(({ name }) => name === 'a')!.attributes.href).toBe(text.link.href);
  });

  it('has the legend that it was given', () => {
    expect(texts).toEqual(expect.arrayContaining(['Entités', 'Pôle 1', 'Influences', 'Favorise 4', '+ IAR']));
  });

  it('draws every node and relation of the scene, and letters every node', () => {
    const drawn = elements.flatMap(({ attributes }) => attributes['data-id'] ?? []);
    const wanted = [...everyScene.nodes, ...everyScene.edges].map(({ id }) => id);
    expect(drawn.toSorted()).toEqual(wanted.toSorted());
    for (const node of everyScene.nodes)
      expect(
        within(node.id)
          .filter(({ name }) => name === 'tspan')
          .map((each) => each.text),
      ).toEqual([...node.lines, ...node.lines]);
  });

  it('tells signs by dash and head before colour', () => {
    expect(strokesOf('claim/1')).toEqual(['#0000a1 5.5']);
    expect(strokesOf('claim/3')).toEqual(['#0000a3 2 1 5', '#0000a3 1.25']);
    expect(strokesOf('claim/5')).toEqual(['#0000a5 2 4 3', '#0000a5 1.5']);
    expect(strokesOf('claim/7')).toEqual(['#0000a6 2 1 5', '#0000a6 1.25']);
    const headOf = (id: string) => within(id).at(-1)!;
    expect(headOf('claim/1').attributes.fill).toBe('#0000a1');
    expect(headOf('claim/3').name).toBe('circle');
    expect(within('claim/12').map(({ name }) => name)).toEqual(['path']);
  });

  it('draws what is not observed as two rails with the plate between', () => {
    expect(strokesOf('claim/2')).toEqual(['#0000a2 4.6 9 5', '#fdfdfb 2 9 5']);
    expect(strokesOf('claim/6')).toEqual(['#0000a1 4.6', '#fdfdfb 2', '#0000a1 1.5']);
  });

  it('draws a bundle as three rails without a head, lettered with its signs', () => {
    expect(strokesOf('bundle:factor/b~firm/c')).toEqual(['#0000a6 7', '#fdfdfb 5', '#0000a6 1']);
    expect(texts).toContain('1+ 2→');
  });

  it('is as wide as the graph, and never narrower than its legend needs', () => {
    const one = sceneToSvg({ ...input, scene: { nodes: everyScene.nodes.slice(0, 1), edges: [] } });
    expect(one.width).toBe(784);
    const far = new Map([...places, ['skill/d', { x: -2000, y: 0 }]]);
    expect(sceneToSvg({ ...input, places: far }).width).toBeGreaterThan(2300);
  });

  it('leaves out what has no place, and the relations of that', () => {
    const some = new Map([...places].slice(0, 2));
    const drawn = elementsOf(sceneToSvg({ ...input, places: some }).svg);
    expect(drawn.flatMap(({ attributes }) => attributes['data-id'] ?? []).toSorted()).toEqual([
      'claim/1',
      'claim/2',
      'factor/b',
      'pole/a',
    ]);
  });

  it('puts what is chosen on yellow, and a path in its order', () => {
    const scene = buildScene({
      ...everyLook,
      chosen: new Set(['skill/d']),
      steps: new Map([['claim/4', 1]]),
      marks: new Map([['skill/d', 'A']]),
    });
    const chosen = elementsOf(sceneToSvg({ ...input, scene }).svg);
    const marked = chosen.filter(({ attributes }) => attributes.fill === theme.mark);
    expect(marked.map(({ name }) => name)).toEqual(['rect', 'rect', 'rect']);
    const lettered = chosen
      .filter(({ attributes }) => attributes.fill === theme.onMark)
      .map((each) => each.text);
    expect(lettered).toEqual(['1 ± does-mixed · recommended', 'A', 'SKILL/D']);
  });
});

describe('breakAnywhere', () => {
  const wide = (of: string) => of.length;
  it('breaks a text without spaces, and ends the last line it may have in "…"', () => {
    expect(breakAnywhere('abcdefgh', 3, wide)).toEqual(['abc', 'def', 'gh']);
    expect(breakAnywhere('abcdefghijklmno', 3, wide)).toEqual(['abc', 'def', 'ghi', 'jk…']);
    expect(breakAnywhere('', 3, wide)).toEqual([]);
  });
});
