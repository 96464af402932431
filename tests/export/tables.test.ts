/** CSV read back by csv-parse, citations by citation-js. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type CslItem, writeBibtex, writeCsl } from '../../server/src/export/citation.ts';
import { type TableName, writeCsv } from '../../server/src/export/csv.ts';
import { datasetOf } from '../server/api.ts';
import { repository, smallStudy } from '../support/study-folders.ts';
import { edgeAttributes, nodeAttributes } from './expected-attributes.ts';
import { graphOf, madeTricky, TRICKY, textOf } from './graph-of.ts';

const small = await datasetOf(smallStudy);
const study = await datasetOf(`${repository}/data/poles-competences`);

describe.each([
  ['the study', graphOf(study)],
  ['texts with commas, quotes and line ends', graphOf(madeTricky(small))],
])('CSV of %s', (_, graph) => {
  const rowsOf = async (table: TableName) =>
    parse(await textOf(writeCsv(graph, { table })), { columns: true, record_delimiter: '\r\n' }) as unknown;
  /** Cells are text, empty where there is nothing. */
  const row = (names: string[], values: Record<string, unknown>) =>
    Object.fromEntries(names.map((name) => [name, `${values[name] ?? ''}`]));

  test('entities', async () => {
    const names =
      'id kind label_fr label_en code aliases description_fr description_en collective reach abroad addressee_not_stated year unassigned_figures'.split(
        ' ',
      );
    const wanted = [];
    for await (const entity of graph.entities())
      wanted.push(row(names, { id: entity.id, ...nodeAttributes(entity) }));
    expect(await rowsOf('entities')).toEqual(wanted);
  });

  test('relations', async () => {
    const names =
      'id source target type symmetric sign strength modality negated statement_fr statement_en scope_of scope_except quantifier cited_cases compared_to condition_fr condition_en attributed_to quantity unit approximate when qualifies contradicts passages'.split(
        ' ',
      );
    const wanted = [];
    for await (const relation of graph.relations()) {
      const { id, source, target } = relation;
      wanted.push(row(names, { id, source, target, ...edgeAttributes(relation) }));
    }
    expect(await rowsOf('relations')).toEqual(wanted);
  });

  test('evidence', async () => {
    const sections = new Map<string, string>();
    for await (const { id, section } of graph.passages(null)) sections.set(id, section);
    const wanted = [];
    for await (const { id, evidence } of graph.relations()) {
      for (const [index, { passage, start, end = '' }] of evidence.entries()) {
        const section = sections.get(passage);
        wanted.push({ relation: id, order: `${index + 1}`, passage, section, start, end });
      }
    }
    expect(await rowsOf('evidence')).toEqual(wanted);
  });
});

test('a byte order mark stands before the names where it is asked for', async () => {
  const text = await textOf(writeCsv(graphOf(small), { table: 'evidence', bom: true }));
  expect(text.split('\r\n')[0]).toBe('\u{feff}relation,order,passage,section,start,end');
});

test('for a spreadsheet nothing is a formula, and a number stays one', async () => {
  const labels = ['=1+1', '+x', '@a', '-b', '-5', 'a=b'];
  const entities = small.entities.slice(0, labels.length).map((entity, index) => ({
    ...entity,
    label: { fr: labels[index]!, en: labels[index]! },
  }));
  const labelsIn = async (bom: boolean) => {
    const text = await textOf(writeCsv(graphOf({ ...small, entities }), { table: 'entities', bom }));
    return (parse(text, { columns: true, bom }) as { label_fr: string }[]).map(({ label_fr }) => label_fr);
  };
  expect((await labelsIn(false)).toSorted()).toEqual(labels.toSorted());
  expect((await labelsIn(true)).toSorted()).toEqual(["'=1+1", "'+x", "'@a", "'-b", '-5', 'a=b'].toSorted());
});

describe('citations', () => {
  const cited = graphOf(study, { address: 'https://graph.example.org/export/x.bib?a=1&b=%C3%A9_#' });
  const wanted: CslItem[] = [
    {
      id: 'poles-competences',
      type: 'report',
      title: 'Les pôles de compétitivité : des pôles de compétences ?',
      author: [
        { given: 'Hugues', family: 'Bertrand' },
        { given: 'René', family: 'Eksl' },
        { given: 'Jean-Louis', family: 'Dayan' },
      ],
      publisher: 'Centre d’analyse stratégique',
      language: 'fr',
    },
    {
      id: 'poles-competences-dataset',
      type: 'dataset',
      title: 'Maillage: the claims of “Competitiveness poles: poles of skills?” as a graph',
      issued: { 'date-parts': [[2026, 11, 24]] },
      version: '1.0.0',
      language: 'en',
      URL: 'https://graph.example.org/export/x.bib?a=1&b=%C3%A9_#',
      note: 'CC-BY-4.0',
    },
  ];

  test('CSL-JSON', async () => {
    const text = await textOf(writeCsl(cited, 'en'));
    expect(JSON.parse(text)).toEqual(wanted);
    expect(read(text)).toEqual(wanted);
  });

  test('BibTeX says the same', async () => {
    const items = read(await textOf(writeBibtex(cited, 'en')));
    // BibTeX has no type for data, and names languages in its own way.
    expect(items).toEqual([
      { ...wanted[0], genre: 'techreport', language: 'french', 'citation-key': wanted[0]!.id },
      { ...wanted[1], type: 'document', language: 'english', 'citation-key': wanted[1]!.id },
    ]);
  });

  test('an author without affiliation may be a body, and signs of LaTeX are texts', async () => {
    const graph = graphOf({
      ...small,
      study: { ...small.study, title: { fr: '50 % & #1_{a}~^\\', en: 'x' } },
    });
    const [item] = read(await textOf(writeBibtex(graph, 'fr'))) as CslItem[];
    expect(item).toMatchObject({
      title: '50 % & #1_{a}~^\\',
      author: [{ family: 'Atelier d’études du lin' }],
      issued: { 'date-parts': [[2011]] },
    });
    expect(TRICKY).toContain('&');
  });

  function read(text: string): unknown[] {
    const items = new Cite(text).data as Record<string, unknown>[];
    return items.map(({ _graph, ...item }) => item);
  }
});
