import { spawn } from 'node:child_process';
import { repository } from './study-folders.ts';

export type CliResult = { code: number | null; stdout: string; stderr: string };

export type CliOptions = { env?: Record<string, string>; stdin?: string };

/**
 * Starts the real command line in a process of its own, with nothing of the product in its environment but
 * what is given.
 */
export function startCli(args: readonly string[], env: Record<string, string> = {}) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|MAILLAGE_|HOST$|PORT$|LOG_LEVEL$)/.test(name),
  );
  return spawn(process.execPath, ['--import', 'tsx', 'server/src/cli/main.ts', ...args], {
    cwd: repository,
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the command line to its end. */
export async function runCli(
  args: readonly string[],
  { env, stdin = '' }: CliOptions = {},
): Promise<CliResult> {
  const child = startCli(args, env);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout, stderr };
}
