/**
 * A report of what is exported: what it is, what a question found, the statements in the study's order, the entities,
 * the passages to read, how it was asked, how to cite it. It is for reading: `MOST_RELATIONS` bounds it.
 */

import { passageReference } from '../dataset/passage-reference.ts';
import { wordsOf } from './attributes.ts';
import { citationsOf } from './citation.ts';
import type { Block, Document, Inline, ListItem } from './document.ts';
import type { ExportGraph, ExportPassage, Language } from './export-graph.ts';
import { findingBlocks } from './report-findings.ts';
import { type Material, readMaterial } from './report-material.ts';
import { detailsOf, sentenceOf } from './statement.ts';
import { WORDS } from './words.ts';

export async function reportOf(graph: ExportGraph, lang: Language): Promise<Document> {
  const material = await readMaterial(graph, lang);
  const words = WORDS[lang];
  const title = `${words.report} · ${graph.study.title[lang]}`;
  const blocks: Block[] = [
    { block: 'heading', level: 1, text: title },
    { block: 'list', ordered: false, items: facts(graph, lang) },
    ...findingBlocks(graph.findings, material),
    ...statementBlocks(graph, material),
    ...entityBlocks(material),
    ...evidenceBlocks(material),
    ...askedBlocks(graph, lang),
    ...citationBlocks(graph, lang),
  ];
  return { lang, title, pictureless: words.pictureless, blocks };
}

/** Parts with a full stop between them, unless one ends with a mark of its own. */
function inSentences(parts: readonly unknown[]): string {
  return parts.join('. ').replace(/([?!…])\. /g, '$1 ');
}

function facts({ about, study, counts }: ExportGraph, lang: Language): ListItem[] {
  const { labels, colon, counts: countWords } = WORDS[lang];
  const byline = [study.title[lang], study.authors.join(', '), study.publisher, study.date].filter(Boolean);
  const lines: [label: string, content: Inline | null][] = [
    [labels.study, inSentences(byline)],
    [labels.dataset, about.dataset],
    [labels.licence, study.licence],
    [labels.selection, about.asked === '' ? labels.whole : { code: about.asked }],
    [labels.content, countWords(counts.entities, counts.relations)],
    [labels.page, about.view && { href: about.view }],
    [labels.export, about.address && { href: about.address }],
  ];
  return lines.flatMap(([label, content]) =>
    content ? [{ content: [{ strong: label }, colon, content] }] : [],
  );
}

function statementBlocks(graph: ExportGraph, material: Material): Block[] {
  const { words, lang, relations, sectionOf } = material;
  if (relations.length === 0) return [];
  const blocks: Block[] = [{ block: 'heading', level: 2, text: words.heads.statements }];
  for (const { id, title } of graph.sections) {
    const stated = relations.filter((relation) => sectionOf(relation) === id);
    if (stated.length === 0) continue;
    blocks.push({ block: 'heading', level: 3, text: title[lang] });
    blocks.push({
      block: 'list',
      ordered: false,
      items: stated.map((relation) => ({
        id: relation.id,
        content: [relation.statement[lang]],
        children: [
          { content: [{ strong: sentenceOf(relation, material) }] },
          { content: [detailsOf(relation, material)] },
          { content: [{ code: relation.id }] },
        ],
      })),
    });
  }
  return blocks;
}

function entityBlocks({ words, lang, entities }: Material): Block[] {
  const items = entities.map(({ id, label, aliases, description }): ListItem => {
    const also = aliases.length > 0 ? ` (${aliases.join(', ')})` : '';
    const rest = description ? `${also}. ${description[lang]} ` : `${also} `;
    return { id, content: [{ strong: label[lang] }, rest, { code: id }] };
  });
  return [
    { block: 'heading', level: 2, text: words.heads.entities },
    { block: 'list', ordered: false, items },
  ];
}

function evidenceBlocks({ words, lang, passages, relations }: Material): Block[] {
  if (passages.length === 0) return [];
  const spansOf = ({ id }: ExportPassage) => {
    const evidence = relations
      .flatMap((relation) => relation.evidence)
      .filter(({ passage }) => passage === id);
    return [...new Set(evidence.map(wordsOf))];
  };
  const items = passages.map((passage): ListItem => {
    const { id, heading, digest } = passage;
    return {
      id,
      content: [
        { strong: passageReference(id, words.reference) },
        ` ${heading ? `${heading[lang]}. ` : ''}${digest[lang]} `,
        { code: id },
      ],
      children: spansOf(passage).map((span) => ({ content: [span] })),
    };
  });
  return [
    { block: 'heading', level: 2, text: words.heads.evidence },
    { block: 'list', ordered: false, items },
  ];
}

function askedBlocks({ about }: ExportGraph, lang: Language): Block[] {
  const words = WORDS[lang];
  const { query, variables } = about.graphql;
  const asked: Inline = about.asked === '' ? words.labels.whole : { code: about.asked };
  return [
    { block: 'heading', level: 2, text: words.heads.asked },
    { block: 'paragraph', content: [{ strong: words.labels.written }, words.colon, asked] },
    { block: 'paragraph', content: [words.graphql] },
    { block: 'code', language: 'graphql', text: query },
    { block: 'code', language: 'json', text: JSON.stringify(variables) },
  ];
}

function citationBlocks(graph: ExportGraph, lang: Language): Block[] {
  const items = citationsOf(graph, lang).map(
    ({ author, title, issued, publisher, version, URL }): ListItem => {
      const names = author?.map((name) =>
        'literal' in name ? name.literal : `${name.given} ${name.family}`,
      );
      const parts = [names?.join(', '), title, publisher, version, issued?.['date-parts'][0]?.[0]];
      const text = `${inSentences(parts.filter((part) => part !== undefined && part !== ''))}.`;
      return { content: URL === undefined ? [text] : [`${text} `, { href: URL }] };
    },
  );
  return [
    { block: 'heading', level: 2, text: WORDS[lang].heads.cite },
    { block: 'list', ordered: false, items },
  ];
}
