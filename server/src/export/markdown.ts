/** A report as CommonMark. */
import type { Block, Document, Inline, ListItem } from './document.ts';

export function* markdownOf({ blocks }: Document): Generator<string> {
  for (const block of blocks) yield `${blockText(block)}\n\n`;
}

function blockText(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return inlineText(block.content);
    case 'list':
      return listLines(block.items, block.ordered, '').join('\n');
    case 'code': {
      const longest = Math.max(2, ...(block.text.match(/`+/g) ?? []).map(({ length }) => length));
      const fence = '`'.repeat(longest + 1);
      return `${fence}${block.language}\n${block.text}\n${fence}`;
    }
  }
}

function listLines(items: readonly ListItem[], ordered: boolean, indent: string): string[] {
  return items.flatMap(({ content, children }, index) => {
    const mark = ordered ? `${index + 1}. ` : '- ';
    const inner = listLines(children ?? [], false, indent + ' '.repeat(mark.length));
    return [`${indent}${mark}${inlineText(content)}`, ...inner];
  });
}

function inlineText(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      if ('strong' in part) return `**${escaped(part.strong)}**`;
      if ('code' in part) return codeSpan(part.code);
      return `<${part.href.replace(/[<>\s]/g, encodeURIComponent)}>`;
    })
    .join('');
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const padded = text.startsWith('`') || text.endsWith('`') ? ` ${text} ` : text;
  return `${fence}${padded}${fence}`;
}

/** Marks that would mean something are escaped everywhere; those that do so at the start of a line, there. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
