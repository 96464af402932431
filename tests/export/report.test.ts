/** Reports, whole: Markdown as it is read by marked, and HTML that says the same. */
import { marked } from 'marked';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { messagesEn } from '../../client/src/i18n/en/messages.ts';
import { messagesFr } from '../../client/src/i18n/fr/messages.ts';
import { passageReference } from '../../server/src/dataset/passage-reference.ts';
import type { ExportGraph, Findings } from '../../server/src/export/export-graph.ts';
import { htmlOf } from '../../server/src/export/html.ts';
import { markdownOf } from '../../server/src/export/markdown.ts';
import { reportOf } from '../../server/src/export/report.ts';
import { WORDS } from '../../server/src/export/words.ts';
import { datasetOf } from '../server/api.ts';
import { smallStudy } from '../support/study-folders.ts';
import { graphOf, madeTricky } from './graph-of.ts';

const small = await datasetOf(smallStudy);

/** The small study with these claims and their ends alone. */
function part(claims: string[], about: Partial<ExportGraph['about']> = {}): ExportGraph {
  const kept = small.claims.filter(({ id }) => claims.includes(`${id.slice('claim/'.length)}`));
  const ends = new Set(kept.flatMap(({ source, target }) => [source, target]));
  const graph = graphOf(
    { ...small, claims: kept, entities: small.entities.filter(({ id }) => ends.has(id)) },
    { whole: false, asked: 'signs=NONE', ...about },
  );
  return { ...graph, labels: graphOf(small).labels };
}

const MARKDOWN = `# Report · Two linen clusters and their trades

- **Study**: Two linen clusters and their trades. Atelier d’études du lin. Atelier d’études du lin. 2011
- **Data**: small-study@1.1.0
- **Licence**: CC0-1.0
- **Selection**: \`signs=NONE\`
- **Content**: 6 entities, 4 relations
- **View**: <https://graph.example.org/#s=a>

## What the study says

### What leads them to care

- Without a master to teach, no school opens.
  - **Master weavers → Workshop school: is a condition of**
  - observed · for all: Linen clusters · read Section 1, ¶ 1
  - \`claim/master-is-a-condition\`
- The age of the cluster has no effect on training.
  - **Age of the cluster → Training: has no effect on**
  - observed · read Section 1, ¶ 2
  - \`claim/age-has-no-effect\`
- The age of the cluster would move training forward.
  - **Age of the cluster → Training: raises**
  - expected · according to Older survey · read Section 1, ¶ 2
  - \`claim/survey-expected-age-to-matter\`

### Who works with whom

- The region employs no master weaver.
  - **Brittany → Master weavers: provides (the study says that it is not so)**
  - observed · read Section 2, ¶ 1
  - \`claim/region-employs-no-master\`
`;

test('a passage has one name, in a report as on the page', () => {
  const ids = ['s0.p2', 's2.1.p5', 's1.n8', 'b1.p2', 't1.p10'];
  for (const [lang, page] of [
    ['fr', messagesFr],
    ['en', messagesEn],
  ] as const) {
    const names = ids.map((id) => passageReference(id, page.reference));
    expect(ids.map((id) => passageReference(id, WORDS[lang].reference))).toEqual(names);
  }
});

describe('a report of a part', () => {
  const graph = part(
    [
      'age-has-no-effect',
      'survey-expected-age-to-matter',
      'region-employs-no-master',
      'master-is-a-condition',
    ],
    { view: 'https://graph.example.org/#s=a' },
  );

  test('tells statements in the study’s order, signs in words', async () => {
    const markdown = await markdownText(graph, 'en');
    const olderSurvey = small.entities.find(({ id }) => id === 'publication/older-survey')!.label.en;
    const wanted = MARKDOWN.replace('6 entities', `${graph.counts.entities} entities`).replace(
      'Older survey',
      olderSurvey,
    );
    expect(markdown.slice(0, wanted.length)).toBe(wanted);
    const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, text]) => text);
    expect(headings.slice(4)).toEqual(['Entities', 'Passages to read', 'How this was asked', 'Cite']);
  });

  test('lists what to read with the words of each span, how it was asked, and how to cite it', async () => {
    const markdown = await markdownText(graph, 'fr');
    const rest = markdown.slice(markdown.indexOf('## Passages à lire'));
    const digest = (id: string) => {
      const { heading, digest: text } = small.passages.find((passage) => passage.id === id)!;
      return `${heading ? `${heading.fr}. ` : ''}${text.fr}`;
    };
    expect(rest).toBe(`## Passages à lire

- **Section 1, ¶ 1** ${digest('s1.p1')} \`s1.p1\`
  - Sans un maître … école ne s’est ouverte
  - des projets restés … dans les tiroirs
- **Section 1, ¶ 2** ${digest('s1.p2')} \`s1.p2\`
  - ne montrent aucun effet
  - Une enquête plus ancienne … moteur de la formation
- **Section 2, ¶ 1** ${digest('s2.p1')} \`s2.p1\`
  - ${small.claims.find(({ id }) => id === 'claim/region-employs-no-master')!.evidence.map(({ start, end }) => (end ? `${start} … ${end}` : start))}

## Comment cela a été demandé

**Forme écrite** : \`signs=NONE\`

GraphQL et variables, à rejouer sur l’API :

\`\`\`graphql
{ __typename }
\`\`\`

\`\`\`json
{}
\`\`\`

## Citer

- Atelier d’études du lin. Deux pôles du lin face à leurs métiers. Atelier d’études du lin. 2011.
- Maillage : les affirmations de « Deux pôles du lin face à leurs métiers » en graphe. 1.1.0. 2026. <https://graph.example.org/#s=a>

`);
  });
});

describe('what a question found', () => {
  const hop = (from: string, to: string, sign: 'POSITIVE' | 'NEGATIVE', claim: string) => ({
    from,
    to,
    walked: 'ALONG' as const,
    sign,
    carrying: [claim],
    relations: [claim],
  });
  const loop: Findings = {
    ask: 'loops',
    completeness: 'COMPLETE',
    routes: [
      {
        entities: ['factor/weaver-shortage', 'initiative/workshop-school', 'outcome/apprentices'],
        verdict: 'BALANCING',
        hops: [
          hop(
            'factor/weaver-shortage',
            'initiative/workshop-school',
            'POSITIVE',
            'claim/shortage-opens-schools',
          ),
          hop(
            'initiative/workshop-school',
            'outcome/apprentices',
            'POSITIVE',
            'claim/schools-attract-apprentices',
          ),
          hop(
            'outcome/apprentices',
            'factor/weaver-shortage',
            'NEGATIVE',
            'claim/apprentices-reduce-shortage',
          ),
        ],
      },
    ],
  };
  const claims = ['shortage-opens-schools', 'schools-attract-apprentices', 'apprentices-reduce-shortage'];
  const answer = async (findings: Findings) => {
    const markdown = await markdownText({ ...part(claims), findings }, 'en');
    return markdown.slice(markdown.indexOf('## Answer'), markdown.indexOf('## What the study says'));
  };

  test('loops', async () => {
    expect(await answer(loop)).toBe(`## Answer

1 loop, complete answer.

1. **Scarcity of weavers → Workshop school → Arrival of apprentices → Scarcity of weavers** balancing loop
   - Scarcity of weavers → Workshop school: raises
     - A lack of weavers leads clusters to open a workshop school. observed · strong effect · for example Lin d’Armor · read Section 1, ¶ 1
   - Workshop school → Arrival of apprentices: raises
     - The workshop school draws apprentices. observed · read Section 1, ¶ 1
   - Arrival of apprentices → Scarcity of weavers: lowers
     - The arrival of apprentices reduces the scarcity of weavers. explained by the authors · read Section 1, ¶ 1

`);
  });

  test('paths, with what they hang on and where they are joined', async () => {
    const [first] = loop.routes;
    const path: Findings = {
      ask: 'paths',
      completeness: 'CUT_BY_LIMIT',
      routes: [
        {
          ...first!,
          hops: [first!.hops[0]!, { ...first!.hops[1]!, sign: null, walked: 'AGAINST' }],
          verdict: 'UNDETERMINED',
          weakestHop: { index: 1, weakness: 'AGAINST_DIRECTION' },
          joins: [{ after: 0, kinds: ['OTHER_SCOPE', 'OTHER_MODALITY'] }],
        },
      ],
    };
    expect(await answer(path)).toBe(`## Answer

1 path, cut at the number asked for.

1. **Scarcity of weavers → Workshop school → Arrival of apprentices** undetermined
   - Scarcity of weavers → Workshop school: raises
     - A lack of weavers leads clusters to open a workshop school. observed · strong effect · for example Lin d’Armor · read Section 1, ¶ 1
   - Workshop school → Arrival of apprentices: unsigned (against its direction)
     - The workshop school draws apprentices. observed · read Section 1, ¶ 1
   - Weakest hop: number 2, walked against its direction
   - Join after hop 1: other scope, other modality; the tool makes this connection, not the study

`);
  });

  test('a comparison and a matrix', async () => {
    const comparison: Findings = {
      ask: 'compare',
      entities: ['factor/weaver-shortage', 'outcome/apprentices'],
      aspects: [
        {
          type: 'INFLUENCES',
          direction: 'OUT',
          other: 'initiative/workshop-school',
          standing: 'UNIQUE',
          cells: [
            {
              entity: 'factor/weaver-shortage',
              claims: ['claim/shortage-opens-schools'],
              sign: 'POSITIVE',
              negated: false,
            },
            { entity: 'outcome/apprentices', claims: [], sign: null, negated: false },
          ],
        },
      ],
      between: ['claim/apprentices-reduce-shortage'],
    };
    expect(await answer(comparison)).toBe(`## Answer

- **… influences Workshop school** only one
  - **Scarcity of weavers** raises. A lack of weavers leads clusters to open a workshop school.
  - **Arrival of apprentices** the study is silent
- **Among the compared**
  - The arrival of apprentices reduces the scarcity of weavers.

`);
    const matrix: Findings = {
      ask: 'matrix',
      cells: [
        {
          row: 'FACTOR',
          column: 'initiative/workshop-school',
          count: 3,
          signs: [
            { sign: 'NEGATIVE', count: 1 },
            { sign: null, count: 2 },
          ],
          notObserved: 0,
        },
      ],
    };
    expect(await answer(matrix)).toBe(
      '## Answer\n\n- **factors → Workshop school** 1 lowers, 2 unsigned\n\n',
    );
  });
});

test.each([
  ['the small study', graphOf(small)],
  ['texts that break what is carelessly written', graphOf(madeTricky(small))],
])('Markdown and HTML of %s say the same', async (_, graph) => {
  for (const lang of ['fr', 'en'] as const) {
    const document = await reportOf(graph, lang);
    const fromMarkdown = marked.parse(await markdownText(graph, lang), { async: false });
    // A picture would stand in the page alone: so does the note that there is none.
    const page = [...htmlOf(document)].join('').replace(/<p id="picture">.*?<\/p>\n/, '');
    expect(wordsOf(`<main>${fromMarkdown}</main>`)).toEqual(wordsOf(page.slice(page.indexOf('<main>'))));
    // Nothing of the texts became an element.
    expect(page).not.toMatch(/<(?:script|b)\b/);
  }
});

test('a report of more than anybody reads is refused', async () => {
  const graph = { ...graphOf(small), counts: { entities: 3, relations: 5_001 } };
  await expect(reportOf(graph, 'en')).rejects.toThrow(
    'A report holds at most 5000 relations, these are 5001. Export a part, or another format.',
  );
});

async function markdownText(graph: ExportGraph, lang: 'fr' | 'en'): Promise<string> {
  return [...markdownOf(await reportOf(graph, lang))].join('');
}

/** The words of the page's body, elements aside; its HTML must be well-formed XML. */
function wordsOf(html: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ fragment: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => texts.push(text));
  parser.on('closetag', () => texts.push(' '));
  parser.on('opentag', () => texts.push(' '));
  parser.write(html.replace(/<\/body>\s*<\/html>\s*$/, '').replaceAll('<br>', '<br/>')).close();
  return texts.join('').split(/\s+/).filter(Boolean);
}
