import type { AuditReport } from './report.ts';
import { type Cell, textTable } from './text-table.ts';
import { SIGNS } from './vocabulary.ts';

/** The audit as aligned tables for a terminal. */
export function formatReport(report: AuditReport): string {
  const { counts } = report;
  const summary = `${report.study}@${report.version}: ${counts.entities} entities, ${counts.claims} claims, ${counts.passages} passages in ${counts.sections} sections`;
  return [
    summary,
    part(
      'Entities by kind',
      ['kind', 'count'],
      report.kinds.map(({ kind, count }) => [kind, count]),
    ),
    part(
      'Claims by type',
      ['type', 'count'],
      report.relationTypes.map(({ type, count }) => [type, count]),
    ),
    part(
      'Coverage by section (own passages)',
      ['section', 'passages', 'with claims', 'read for completeness', 'read for evidence'],
      withTotal(
        report.coverage.map((row) => [
          row.section,
          row.passages,
          row.passagesWithClaims,
          row.reviewedForCompleteness,
          row.reviewedForEvidence,
        ]),
      ),
    ),
    part(
      'Claims by section and sign (sections below included)',
      ['section', ...SIGNS, 'no sign'],
      signRows(report),
    ),
    part(
      'Passages without claim',
      ['passage', 'kind', 'reason', 'repeats', 'note'],
      report.passagesWithoutClaims.map(({ passage, kind, reason, of, note }) => [
        passage,
        kind,
        reason ?? 'only unassigned figures',
        of,
        note,
      ]),
    ),
    part(
      'Figures of no known column',
      ['entity', 'figures', 'possible columns'],
      report.unassignedFigures.map(({ entity, values, columns }) => [
        entity,
        values.join(' '),
        columns.join(', '),
      ]),
    ),
    part(
      `Claims that rest on one passage (${report.claimsOnOnePassage.length} of ${counts.claims})`,
      ['claim', 'type', 'passage'],
      report.claimsOnOnePassage.map(({ claim, type, passage }) => [claim, type, passage]),
    ),
  ].join('\n\n');
}

function part(title: string, columns: string[], rows: Cell[][]): string {
  return `${title}\n${textTable(columns, rows)}`;
}

function withTotal(rows: [string, ...number[]][]): Cell[][] {
  const [, ...columns] = rows[0] ?? [''];
  const totals = columns.map((_, index) => rows.reduce((sum, row) => sum + (row[index + 1] as number), 0));
  return [...rows, ['total', ...totals]];
}

function signRows({ coverage, signsBySection }: AuditReport): Cell[][] {
  return coverage.map(({ section }) => [
    section,
    ...[...SIGNS, null].map(
      (sign) => signsBySection.find((entry) => entry.section === section && entry.sign === sign)?.count ?? 0,
    ),
  ]);
}
