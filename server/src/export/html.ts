/** A report as one HTML page that stands alone and prints well; well-formed XML too. */
import { createHash } from 'node:crypto';
import type { Block, Document, Inline, ListItem } from './document.ts';
import { xmlText } from './xml.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 Georgia, serif; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1rem; }
li { break-inside: avoid; margin: 0.3rem 0; } li li { font-size: 0.9em; }
pre { overflow-x: auto; white-space: pre-wrap; font-size: 0.8rem; border: 1px solid; padding: 0.6rem; }
a { overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } a { color: inherit; } }
`;

/** The policy under which the page may be served: its own style and nothing else. */
export const REPORT_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export function* htmlOf({ lang, title, pictureless, blocks }: Document): Generator<string> {
  yield `<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8"/>\n`;
  yield `<meta name="viewport" content="width=device-width, initial-scale=1"/>\n`;
  yield `<title>${xmlText(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n`;
  const second = blocks.findIndex((block) => block.block === 'heading' && block.level === 2);
  for (const [index, block] of blocks.entries()) {
    if (index === second) yield `<p id="picture">${xmlText(pictureless)}</p>\n`;
    yield `${blockHtml(block)}\n`;
  }
  yield '</main>\n</body>\n</html>\n';
}

function blockHtml(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `<h${block.level}>${xmlText(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`;
    case 'list':
      return listHtml(block.items, block.ordered ? 'ol' : 'ul');
    case 'code':
      return `<pre><code>${xmlText(block.text).replaceAll('&#10;', '\n')}</code></pre>`;
  }
}

function listHtml(items: readonly ListItem[], tag: 'ol' | 'ul'): string {
  const lines = items.map(({ content, id, children }) => {
    const inner = children && children.length > 0 ? listHtml(children, 'ul') : '';
    return `<li${id === undefined ? '' : ` id="${xmlText(id)}"`}>${inlineHtml(content)}${inner}</li>`;
  });
  return `<${tag}>\n${lines.join('\n')}\n</${tag}>`;
}

function inlineHtml(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return xmlText(part);
      if ('strong' in part) return `<strong>${xmlText(part.strong)}</strong>`;
      if ('code' in part) return `<code>${xmlText(part.code)}</code>`;
      return `<a href="${xmlText(part.href)}">${xmlText(part.href)}</a>`;
    })
    .join('');
}
