import type { CAC } from 'cac';
import { readConfig } from '../config.ts';
import { type CopyCheck, checkCopy } from '../dataset/check-copy.ts';
import { formatProblem, type Problem } from '../dataset/problem.ts';
import { CopyError, readCopy } from '../dataset/read-copy.ts';
import { type AuditReport, auditReport } from '../dataset/report.ts';
import { formatReport } from '../dataset/report-text.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import { type RawOptions, textOption } from './options.ts';
import { count, writeJson, writeResult } from './output.ts';
import { hasErrors, readStudies, type StudyInFolder, studyId } from './studies.ts';

type CheckedStudy = {
  study: string;
  /** Null if the manifest cannot be read. */
  version: string | null;
  folder: string;
  counts: Record<'sections' | 'passages' | 'entities' | 'claims', number>;
  problems: Problem[];
  /** Null if no copy was given. */
  copy: Omit<CopyCheck, 'problems'> | null;
  /** Null if none was asked for, or the study has errors. */
  report: AuditReport | null;
};

/** `maillage check`: a study's files, its locators in a copy, its audit. */
export function addCheck(cli: CAC): void {
  cli
    .command(
      'check [folder]',
      'Check a study, or all studies in a folder (by default those of MAILLAGE_DATA)',
    )
    .option('--copy <file>', "Also find every locator in a reader's copy of the study: a text file")
    .option('--report', 'Also print the audit: coverage, passages without claim, signs by section')
    .option('--json', 'Print JSON')
    .example('maillage check data/poles-competences --copy note.txt --report')
    .action(check);
}

async function check(folder: string | undefined, options: RawOptions): Promise<ExitCode> {
  const copyFile = textOption(options, 'copy');
  const studies = await readStudies([folder ?? readConfig().data]);
  if (copyFile !== null && studies.length > 1) {
    throw new UsageError(
      `--copy is of one study: name its folder, one of ${studies.map((study) => study.folder).join(', ')}`,
    );
  }
  const copy = copyFile === null ? null : await copyText(copyFile);
  const checked = studies.map((study) => checkStudy(study, copy, options.report === true));
  if (options.json) await writeJson({ studies: checked });
  else await writeResult(checked.map(formatStudy).join('\n\n'));
  return checked.some(hasErrors) ? EXIT.failed : EXIT.ok;
}

async function copyText(file: string): Promise<string> {
  return readCopy(file).catch((error: Error) => {
    throw new UsageError(
      error instanceof CopyError ? error.message : `the copy cannot be read: ${error.message}`,
    );
  });
}

function checkStudy(reading: StudyInFolder, copy: string | null, withReport: boolean): CheckedStudy {
  const { draft, dataset, folder } = reading;
  const found = copy === null ? null : checkCopy(draft, copy);
  return {
    study: studyId(reading),
    version: draft.study?.value.version ?? null,
    folder,
    counts: {
      sections: draft.sections.length,
      passages: draft.passages.length,
      entities: draft.entities.length,
      claims: draft.claims.length,
    },
    problems: [...reading.problems, ...(found?.problems ?? [])],
    copy: found && { passages: found.passages, spans: found.spans },
    report: withReport && dataset ? auditReport(dataset) : null,
  };
}

function formatStudy({ study, version, folder, counts, problems, copy, report }: CheckedStudy): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const outcome =
    problems.length === 0
      ? 'no problem'
      : `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  const lines = problems.map((problem) => formatProblem(problem, folder));
  if (copy !== null) {
    lines.push(
      `${study}: found once in the copy: ${copy.passages.found} of ${count(copy.passages.total, 'passage')}, ${copy.spans.found} of ${count(copy.spans.total, 'span')}`,
    );
  }
  lines.push(
    `${study}${version === null ? '' : `@${version}`}: ${count(counts.entities, 'entity', 'entities')}, ${count(counts.claims, 'claim')}, ${count(counts.passages, 'passage')}: ${outcome}`,
  );
  if (report !== null) lines.push('', formatReport(report));
  return lines.join('\n');
}
