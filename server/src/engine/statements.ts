/**
 * The statements of `cypher/`, read and checked when this module is first imported: a file whose
 * header disagrees with its statement, or a name that no file bears, stops the process at boot.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  actorLabels,
  type ClaimType,
  claimTypes,
  type EntityLabel,
  entityLabels,
} from '../dataset/vocabulary.ts';
import { parseStatementFile, type StatementFile } from './statement-file.ts';

export type EngineName = 'neo4j' | 'embedded';
export type StatementParams = Record<string, unknown>;

/** A statement of `cypher/`, by name: what repositories hand to an engine. */
export type Statement = {
  /** Path below `cypher/` without its ending: `entity/by-id`. */
  readonly name: string;
  /** Parameter name → sample value. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
  /** The text each engine runs; an engine is missing where the file's ending names the other one. */
  readonly text: Readonly<Partial<Record<EngineName, string>>>;
};

/** The labels of what a study's nodes are, in the order in which a dataset's nodes are removed. */
export const NODE_LABELS = ['Claim', 'Entity', 'Passage', 'Section', 'Retired', 'Story', 'Study'] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** How far a search for shortest paths goes: how many lengths of path it compares, and how many hops it makes at most. */
type SearchBounds = { groups: number; hops: number };

/** What `__LABEL__`, `__TYPE__`, `__NODE__`, or `__GROUPS__` with `__HOPS__`, of a statement stands for. */
export type Expansion = { label: EntityLabel } | { type: ClaimType } | { node: NodeLabel } | SearchBounds;

/** Neo4j takes these from the text alone, never from a parameter. */
const SEARCH_BOUNDS: SearchBounds[] = [1, 2, 4].flatMap((groups) =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((hops) => ({ groups, hops })),
);

const FOLDER = fileURLToPath(new URL('../../../cypher/', import.meta.url));
const ENDING = /(?:\.(neo4j|embedded))?\.cypher$/;

const statements = loadStatements(readFolder(FOLDER));

/**
 * The statement of that name, with `__LABEL__`, `__TYPE__` or `__NODE__` replaced by one word of the vocabulary, or
 * `__GROUPS__` and `__HOPS__` by numbers, where it has them. Call it when a module loads, so that a wrong name is found at boot. Throws if there is none.
 */
export function statement(name: string, expansion?: Expansion): Statement {
  const found = statements.get(variantName(name, expansion));
  if (!found)
    throw new Error(`cypher/${name}.cypher: no such statement${expansion ? ' with that expansion' : ''}`);
  return found;
}

/** Every statement, each expansion by itself, by name; `folder` keeps one folder of `cypher/`. */
export function allStatements(folder?: string): Statement[] {
  return [...statements.values()].filter(({ name }) => folder === undefined || name.startsWith(`${folder}/`));
}

/** Builds the statements of a folder's files, path → content. Throws one `Error` naming every bad file. */
export function loadStatements(files: Map<string, string>): Map<string, Statement> {
  const mistakes: string[] = [];
  const parsed = new Map<string, Partial<Record<EngineName | 'both', StatementFile>>>();
  for (const [path, content] of files) {
    try {
      const engine = (ENDING.exec(path)?.[1] ?? 'both') as EngineName | 'both';
      const file = parseStatementFile(content);
      if (engine !== 'both' && !file.why) throw new Error('a file for one engine says in a "why:" line why');
      const name = path.replace(ENDING, '');
      parsed.set(name, { ...parsed.get(name), [engine]: file });
    } catch (error) {
      mistakes.push(`cypher/${path}: ${(error as Error).message}`);
    }
  }
  const loaded = new Map<string, Statement>();
  for (const [name, versions] of parsed) {
    const [main, ...others] = Object.values(versions);
    for (const other of others) {
      if (Object.keys(other.params).sort().join() === Object.keys(main!.params).sort().join()) {
        if (other.columns.join() === main!.columns.join()) continue;
      }
      mistakes.push(`cypher/${name}.cypher: its files have different parameters or columns`);
    }
    const text = {
      neo4j: (versions.neo4j ?? versions.both)?.text,
      embedded: (versions.embedded ?? versions.both)?.text,
    };
    for (const expansion of expansionsOf(`${text.neo4j}${text.embedded}`)) {
      loaded.set(variantName(name, expansion), {
        name,
        params: main!.params,
        columns: main!.columns,
        text: expandTexts(text, expansion),
      });
    }
  }
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return loaded;
}

function readFolder(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    ENDING.test(path),
  );
  return new Map(
    paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(`${folder}${path}`, 'utf8')]),
  );
}

function variantName(name: string, expansion: Expansion | undefined): string {
  return expansion ? `${name} ${Object.values(expansion).join()}` : name;
}

function expansionsOf(text: string): (Expansion | undefined)[] {
  if (text.includes('__LABEL__')) return entityLabels.map((label) => ({ label }));
  if (text.includes('__TYPE__')) return claimTypes.map((type) => ({ type }));
  if (text.includes('__NODE__')) return NODE_LABELS.map((node) => ({ node }));
  if (text.includes('__GROUPS__')) return SEARCH_BOUNDS;
  return [undefined];
}

/** An actor's label brings `:Actor` with it, so that both are written and matched together. */
function expandTexts(text: Statement['text'], expansion: Expansion | undefined): Statement['text'] {
  const label = expansion && 'label' in expansion ? expansion.label : '';
  const labels = actorLabels.includes(label as EntityLabel) ? `${label}:Actor` : label;
  const type = expansion && 'type' in expansion ? expansion.type : '';
  const node = expansion && 'node' in expansion ? expansion.node : '';
  const { groups, hops } = expansion && 'groups' in expansion ? expansion : { groups: 0, hops: 0 };
  const expand = (template: string) =>
    template
      .replaceAll('__LABEL__', labels)
      .replaceAll('__TYPE__', type)
      .replaceAll('__NODE__', node)
      .replaceAll('__GROUPS__', String(groups))
      .replaceAll('__HOPS__', String(hops))
      .replaceAll('__TYPES__', claimTypes.join('|'));
  return Object.fromEntries(
    Object.entries(text).flatMap(([engine, template]) => (template ? [[engine, expand(template)]] : [])),
  );
}

/**
 * The text of a statement for an engine, once its parameters are found complete. Throws if a parameter is
 * missing or unknown, or if the statement is not for that engine: mistakes of the caller, not of a user.
 */
export function textFor(
  engine: EngineName,
  { name, params, text }: Statement,
  given: StatementParams,
): string {
  const missing = Object.keys(params).filter((param) => given[param] === undefined);
  const unknown = Object.keys(given).filter((param) => !(param in params));
  if (missing.length > 0) throw new Error(`${name}: parameter ${missing.join(', ')} is missing`);
  if (unknown.length > 0) throw new Error(`${name}: there is no parameter ${unknown.join(', ')}`);
  const found = text[engine];
  if (found === undefined) throw new Error(`${name}: not a statement of the ${engine} engine`);
  return found;
}
