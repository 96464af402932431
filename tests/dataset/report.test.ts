import { expect, test } from 'vitest';
import { readStudy } from '../../server/src/dataset/read.ts';
import { auditReport } from '../../server/src/dataset/report.ts';
import { formatReport } from '../../server/src/dataset/report-text.ts';
import { textTable } from '../../server/src/dataset/text-table.ts';
import { runCli } from '../support/run-cli.ts';
import { editedStudy, smallStudy } from '../support/study-folders.ts';

async function reportOf(folder: string) {
  const { dataset } = await readStudy(folder);
  return auditReport(dataset!);
}

test('the audit counts what the study covers and what it does not', async () => {
  const { kinds, relationTypes, claimsOnOnePassage, ...report } = await reportOf(smallStudy);
  expect(report).toEqual({
    study: 'small-study',
    version: '1.1.0',
    counts: { sections: 4, passages: 13, entities: 25, claims: 31 },
    coverage: [
      {
        section: 's0',
        passages: 2,
        passagesWithClaims: 2,
        reviewedForCompleteness: 2,
        reviewedForEvidence: 1,
      },
      {
        section: 't1',
        passages: 2,
        passagesWithClaims: 2,
        reviewedForCompleteness: 2,
        reviewedForEvidence: 1,
      },
      {
        section: 's1',
        passages: 4,
        passagesWithClaims: 3,
        reviewedForCompleteness: 3,
        reviewedForEvidence: 1,
      },
      {
        section: 's2',
        passages: 5,
        passagesWithClaims: 4,
        reviewedForCompleteness: 0,
        reviewedForEvidence: 0,
      },
    ],
    // s0 counts the claims of t1, which is part of it; a condition counts as positive.
    signsBySection: [
      { section: 's0', sign: null, count: 10 },
      { section: 't1', sign: null, count: 9 },
      { section: 's1', sign: 'POSITIVE', count: 6 },
      { section: 's1', sign: 'NEGATIVE', count: 2 },
      { section: 's1', sign: 'NONE', count: 1 },
      { section: 's1', sign: 'UNSPECIFIED', count: 1 },
      { section: 's1', sign: null, count: 3 },
      { section: 's2', sign: null, count: 8 },
    ],
    passagesWithoutClaims: [
      { passage: 's1.n1', kind: 'FOOTNOTE', reason: 'REFERENCE', of: null, note: null },
      {
        passage: 's2.p2',
        kind: 'PARAGRAPH',
        reason: 'TRANSITION',
        of: null,
        note: 'Announces the list that follows.',
      },
    ],
    unassignedFigures: [{ entity: 'pole/fil-du-rhin', values: [30], columns: ['LARGE_FIRM', 'SME'] }],
  });
  expect(kinds.slice(0, 3)).toEqual([
    { kind: 'POLE', count: 2 },
    { kind: 'POLE_GROUP', count: 3 },
    { kind: 'FIRM', count: 3 },
  ]);
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(25);
  expect(relationTypes).toContainEqual({ type: 'INFLUENCES', count: 9 });
  expect(relationTypes.reduce((sum, { count }) => sum + count, 0)).toBe(31);
  // The one claim that rests on two passages is left out; two spans of one passage are one passage.
  expect(claimsOnOnePassage).toHaveLength(30);
  expect(claimsOnOnePassage.map(({ claim }) => claim)).not.toContain('claim/study-is-about-linen-poles');
  expect(claimsOnOnePassage).toContainEqual({
    claim: 'claim/master-is-a-condition',
    type: 'CONDITION_OF',
    passage: 's1.p1',
  });
});

test('a passage with nothing but unassigned figures gives no claim, and needs no reason', async () => {
  const study = editedStudy([
    {
      file: 'passages/t1.yml',
      replace: '  - id: t1.p2',
      by: `  - id: t1.p2
    kind: TABLE_ROW
    locator: { start: Fil du Rhin }
    digest: { fr: Ligne., en: Row. }
  - id: t1.p3`,
    },
    {
      file: 'entities/poles.yml',
      replace: 'passage: t1.p2, start: Suisse Tissage 30',
      by: 'passage: t1.p3, start: Suisse Tissage 30',
    },
  ]);
  try {
    const { passagesWithoutClaims } = await reportOf(study.folder);
    expect(passagesWithoutClaims[0]).toEqual({
      passage: 't1.p3',
      kind: 'TABLE_ROW',
      reason: null,
      of: null,
      note: null,
    });
  } finally {
    study.remove();
  }
});

test('as text it is aligned tables', async () => {
  const text = formatReport(await reportOf(smallStudy));
  expect(text.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
    'small-study@1.1.0: 25 entities, 31 claims, 13 passages in 4 sections',
    'Entities by kind',
    'Claims by type',
    'Coverage by section (own passages)',
    'Claims by section and sign (sections below included)',
    'Passages without claim',
    'Figures of no known column',
    'Claims that rest on one passage (30 of 31)',
  ]);
  expect(text.split('\n\n')[3]).toBe(
    `Coverage by section (own passages)
section  passages  with claims  read for completeness  read for evidence
-------  --------  -----------  ---------------------  -----------------
s0              2            2                      2                  1
t1              2            2                      2                  1
s1              4            3                      3                  1
s2              5            4                      0                  0
total          13           11                      7                  3`,
  );
  expect(text.split('\n\n')[4]).toBe(
    `Claims by section and sign (sections below included)
section  POSITIVE  NEGATIVE  NONE  MIXED  UNSPECIFIED  no sign
-------  --------  --------  ----  -----  -----------  -------
s0              0         0     0      0            0       10
t1              0         0     0      0            0        9
s1              6         2     1      0            1        3
s2              0         0     0      0            0        8`,
  );
});

test('a table without rows says so', () => {
  expect(textTable(['a', 'b'], [])).toBe('(none)');
  expect(
    textTable(
      ['name', 'n'],
      [
        ['a', 1],
        ['long name', null],
      ],
    ),
  ).toBe('name       n\n---------  -\na          1\nlong name');
});

test('the API gives the same figures from the graph', { timeout: 60_000 }, async () => {
  const query = `{
    audit {
      facets { kinds { kind count } relationTypes { relationType count } }
      coverage { section { id } passages passagesWithClaims reviewedForCompleteness reviewedForEvidence }
      signsBySection { section { id } sign count }
      passagesWithoutClaims(first: 200) { edges { node { id kind noClaims { reason of { id } note(lang: EN) } } } }
      restingOnOnePassage(first: 200) { edges { node { id type evidence { passage { id } } } } }
      unassignedFigures { id unassignedFigures { values columns } }
    }
  }`;
  const { stdout } = await runCli(['query', query], { env: { MAILLAGE_DATA: 'tests/support' } });
  const { audit } = (JSON.parse(stdout) as { data: { audit: ApiAudit } }).data;
  const report = await reportOf(smallStudy);
  const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
  const flat = ({ section, ...row }: { section: { id: string } }) => ({ section: section.id, ...row });
  expect(sorted(audit.facets.kinds)).toEqual(sorted(report.kinds));
  expect(sorted(audit.facets.relationTypes)).toEqual(
    sorted(report.relationTypes.map(({ type, count }) => ({ relationType: type, count }))),
  );
  expect(audit.coverage.map(flat)).toEqual(report.coverage);
  expect(sorted(audit.signsBySection.map(flat))).toEqual(sorted(report.signsBySection));
  expect(
    audit.passagesWithoutClaims.edges.map(({ node: { id, kind, noClaims } }) => ({
      passage: id,
      kind,
      reason: noClaims?.reason ?? null,
      of: noClaims?.of?.id ?? null,
      note: noClaims?.note ?? null,
    })),
  ).toEqual(report.passagesWithoutClaims);
  expect(
    sorted(
      audit.restingOnOnePassage.edges.map(({ node: { id, type, evidence } }) => ({
        claim: id,
        type,
        passage: evidence[0]?.passage.id,
      })),
    ),
  ).toEqual(sorted(report.claimsOnOnePassage));
  expect(
    audit.unassignedFigures.map(({ id, unassignedFigures }) => ({ entity: id, ...unassignedFigures })),
  ).toEqual(report.unassignedFigures);
});

type Edges<Node> = { edges: { node: Node }[] };
type ApiAudit = {
  facets: { kinds: object[]; relationTypes: object[] };
  coverage: { section: { id: string } }[];
  signsBySection: { section: { id: string } }[];
  passagesWithoutClaims: Edges<{
    id: string;
    kind: string;
    noClaims: { reason: string; of: { id: string } | null; note: string | null } | null;
  }>;
  restingOnOnePassage: Edges<{ id: string; type: string; evidence: { passage: { id: string } }[] }>;
  unassignedFigures: { id: string; unassignedFigures: object }[];
};
