import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CAC } from 'cac';
import { readConfig } from '../config.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { formatProblem } from '../dataset/problem.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import { TABLES, tableOf, toCsv } from './export-tables.ts';
import { choiceOption, type RawOptions, textOption } from './options.ts';
import { say, writeJson, writeResult } from './output.ts';
import { hasErrors, readStudies, type StudyInFolder, studyId } from './studies.ts';

/** Marks a file as UTF-8 for spreadsheets that would guess otherwise. */
const BYTE_ORDER_MARK = '\u{feff}';

/** `maillage export`: a study's data for other tools. */
export function addExport(cli: CAC): void {
  cli
    .command('export', "Export a study's entities, relations and evidence from its files")
    .option('--format <format>', 'json: all of it; csv: three tables (default: json)')
    .option('--study <id>', 'Which study, where MAILLAGE_DATA holds several')
    .option('--table <table>', `csv on stdout: which table, ${TABLES.join(', ')}`)
    .option('--out <path>', 'Write to this file (json, or csv with --table), or folder (csv)')
    .option('--bom', 'csv: begin with a byte order mark, so that spreadsheets read UTF-8')
    .example('maillage export --format csv --bom --out tables')
    .action(exportStudy);
}

async function exportStudy(options: RawOptions): Promise<ExitCode> {
  const format = choiceOption(options, 'format', ['json', 'csv']) ?? 'json';
  const table = choiceOption(options, 'table', TABLES);
  const out = textOption(options, 'out');
  const bom = options.bom === true ? BYTE_ORDER_MARK : '';
  if (format === 'json' && (table !== null || bom !== ''))
    throw new UsageError('--table and --bom go with --format csv');
  if (format === 'csv' && table === null && out === null) {
    throw new UsageError('csv is three tables: name a folder with --out, or one of them with --table');
  }
  const reading = choose(await readStudies([readConfig().data]), textOption(options, 'study'));
  for (const problem of reading.problems) say(formatProblem(problem, reading.folder));
  if (reading.dataset === null || hasErrors(reading)) {
    say(`${studyId(reading)} has errors: nothing is exported`);
    return EXIT.failed;
  }
  const { dataset } = reading;
  if (format === 'json') await write(out, toJson(dataset));
  else if (table !== null) await write(out, bom + toCsv(tableOf(table, dataset)));
  else {
    for (const name of TABLES) await write(join(out!, `${name}.csv`), bom + toCsv(tableOf(name, dataset)));
  }
  return EXIT.ok;
}

function choose(studies: StudyInFolder[], id: string | null): StudyInFolder {
  const ids = studies.map(studyId);
  if (id === null && studies.length > 1)
    throw new UsageError(`there are several studies: choose with --study ${ids.join(' or ')}`);
  const study = id === null ? studies[0] : studies.find((candidate) => studyId(candidate) === id);
  if (study === undefined) throw new UsageError(`there is no study "${id}"; there is: ${ids.join(', ')}`);
  return study;
}

/** All that the dataset holds, under the names that the API gives it. */
function toJson({ study, sections, passages, entities, claims, retired }: Dataset): unknown {
  return { study, sections, passages, entities, relations: claims, retired };
}

async function write(path: string | null, content: unknown): Promise<void> {
  const text = typeof content === 'string' ? content : null;
  if (path === null) return text === null ? writeJson(content) : writeResult(text);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text ?? `${JSON.stringify(content, null, 2)}\n`);
  say(`wrote ${path}`);
}
