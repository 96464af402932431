/**
 * What a machine may lack, and what becomes of the tests that need it: they fail if `MAILLAGE_REQUIRE` names it,
 * else they do not run, and the end of the run says so.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

export type Need = 'neo4j' | 'browser' | 'copy' | 'networkx';

/** Notes that tests cannot run for want of something. Throws if it is required. */
export function reportMissing(need: Need, reason: string): void {
  const required = (process.env.MAILLAGE_REQUIRE ?? '').split(',').map((name) => name.trim());
  if (required.includes(need)) throw new Error(`MAILLAGE_REQUIRE names ${need}, but: ${reason}`);
  const file = process.env.MAILLAGE_MISSING_FILE;
  if (file) appendFileSync(file, `${need}: ${reason}\n`);
}

/** The lines noted so far, each once. */
export function missingNeeds(): string[] {
  const file = process.env.MAILLAGE_MISSING_FILE;
  if (!file || !existsSync(file)) return [];
  return [...new Set(readFileSync(file, 'utf8').trim().split('\n'))];
}
