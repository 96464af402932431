import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CAC } from 'cac';
import { GraphQLError } from 'graphql';
import pino from 'pino';
import { readConfig } from '../config.ts';
import { type Context, createContext } from '../context.ts';
import { inChunks } from '../export/chunks.ts';
import { TABLES, type TableName } from '../export/csv.ts';
import { type ExportGraph, LANGUAGES } from '../export/export-graph.ts';
import { FORMAT_RULES, FORMATS, type Format, type FormatOptions } from '../export/formats.ts';
import { openExport } from '../export/open-export.ts';
import { parseSelection, type Selection } from '../export/selection.ts';
import { createCurrentDatasets } from '../modules/study/current-datasets.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import { choiceOption, type RawOptions, textOption } from './options.ts';
import { say } from './output.ts';

type Order = {
  format: Format;
  study: string | null;
  selection: Selection;
  options: FormatOptions;
  out: string | null;
};

/** `maillage export`: the study, or a part of it, for other tools. */
export function addExport(cli: CAC): void {
  cli
    .command('export', 'Export a study, or a part of it, for other tools')
    .option('--format <format>', `${FORMATS.join(', ')} (default: json)`)
    .option('--study <id>', 'Which study, where there are several')
    .option('--ids <ids>', 'These entities and the relations among them, and these claims; parted by commas')
    .option('--around <ids>', 'These entities with all their relations, and what those lead to')
    .option(
      '--filter <filter>',
      'What passes a filter in its written form: "signs=NEGATIVE&types=INFLUENCES"',
    )
    .option(
      '--question <question>',
      'What a written question finds: "paths?between=actor/medef,pole/imaginove"',
    )
    .option('--way <ids>', 'Of the ways that the question finds, the one through these entities')
    .option('--lang <lang>', 'Language of labels and reports: fr, en (default: fr)')
    .option('--table <table>', `csv: which table, ${TABLES.join(', ')}`)
    .option('--bom', 'csv: for spreadsheets, with a byte order mark and no cell that would be a formula')
    .option('--out <path>', 'Write to this file; for csv without --table, a folder')
    .example('maillage export --format csv --bom --out tables')
    .example(
      'maillage export --format html --lang en --question "loops?through=outcome/training" --out loops.html',
    )
    .action(exportStudy);
}

async function exportStudy(raw: RawOptions): Promise<ExitCode> {
  const config = readConfig();
  const [order, { openGraph }] = [readOrder(raw), await import('../http/boot.ts')];
  // What a server logs at its start is no news here.
  const level = process.env.LOG_LEVEL ? config.logLevel : 'error';
  const log = pino({ level }, pino.destination({ fd: 2, sync: true }));
  const graph = await openGraph(config, log);
  try {
    const datasets = createCurrentDatasets(graph, config.study);
    const parts = { graph, datasets, signal: new AbortController().signal, log, requestId: 'export' };
    await run(order, createContext(parts), config.study);
    return EXIT.ok;
  } catch (error) {
    const isUsage = error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT';
    throw isUsage ? new UsageError(error.message) : error;
  } finally {
    await graph.close();
  }
}

function readOrder(raw: RawOptions): Order {
  const format = choiceOption(raw, 'format', FORMATS) ?? 'json';
  const table = choiceOption(raw, 'table', TABLES);
  const out = textOption(raw, 'out');
  const bom = raw.bom === true;
  if (format !== 'csv' && (table !== null || bom))
    throw new UsageError('--table and --bom go with --format csv');
  if (format === 'csv' && table === null && out === null)
    throw new UsageError('csv is three tables: name a folder with --out, or one of them with --table');
  const lang = choiceOption(raw, 'lang', LANGUAGES) ?? 'fr';
  return {
    format,
    study: textOption(raw, 'study'),
    selection: selectionOf(raw),
    options: { lang, table, bom, layout: new Map() },
    out,
  };
}

function selectionOf(raw: RawOptions): Selection {
  try {
    return parseSelection({
      ids: textOption(raw, 'ids')?.split(',') ?? null,
      around: textOption(raw, 'around')?.split(',') ?? null,
      way: textOption(raw, 'way')?.split(',') ?? null,
      filter: textOption(raw, 'filter'),
      question: textOption(raw, 'question'),
    });
  } catch (error) {
    throw error instanceof GraphQLError ? new UsageError(error.message) : error;
  }
}

async function run(order: Order, context: Context, preferred: string | null): Promise<void> {
  const { format, selection, options, out } = order;
  const studies = (await context.studies()).map(({ study }) => study);
  if (order.study === null && preferred === null && studies.length > 1)
    throw new UsageError(`there are several studies: choose with --study ${studies.join(' or ')}`);
  if (order.study !== null && !studies.includes(order.study))
    throw new UsageError(`there is no study "${order.study}"; there is: ${studies.join(', ')}`);
  const dataset = await context.dataset(order.study);
  const graph = withProgress(await openExport(context, dataset, selection, { address: null, view: null }));
  const write = (table: TableName | null, path: string | null) =>
    writeTo(path, inChunks(FORMAT_RULES[format].write(graph, { ...options, table })));
  if (format !== 'csv' || options.table !== null) return write(options.table, out);
  for (const table of TABLES) await write(table, join(out!, `${table}.csv`));
}

/** A file appears under its name when it is whole. */
async function writeTo(path: string | null, text: AsyncIterable<string>): Promise<void> {
  if (path === null) return writeOut(text);
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.part`;
  try {
    await pipeline(Readable.from(text), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  say(`wrote ${path}`);
}

async function writeOut(text: AsyncIterable<string>): Promise<void> {
  const output: Writable = process.stdout;
  for await (const chunk of text) {
    if (output.destroyed) return;
    await new Promise<void>((resolve) => output.write(chunk, () => resolve()));
  }
}

/** Says once a second how many relations have been read. */
function withProgress(graph: ExportGraph): ExportGraph {
  return {
    ...graph,
    async *relations() {
      let [read, saidAt] = [0, Date.now()];
      for await (const relation of graph.relations()) {
        read += 1;
        if (Date.now() - saidAt >= 1_000) {
          saidAt = Date.now();
          say(`${graph.study.id}: ${read} of ${graph.counts.relations} relations`);
        }
        yield relation;
      }
    },
  };
}
