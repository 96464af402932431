/** The command line `maillage`. */
import { readFileSync } from 'node:fs';
import { cac } from 'cac';
import { ConfigError } from '../config.ts';
import { didYouMean } from '../dataset/nearest.ts';
import { EngineError } from '../engine/engine-error.ts';
import { addCheck } from './check.ts';
import { EXIT, EXIT_CODES_HELP, type ExitCode, UsageError } from './exit.ts';
import { addExport } from './export.ts';
import { addLoad } from './load.ts';
import { ignoreClosedOutput, say } from './output.ts';
import { addQuery } from './query.ts';
import { addServe } from './serve.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Runs the command that the arguments name (`process.argv` without its first two) and gives its exit code. */
async function run(args: string[]): Promise<ExitCode> {
  const cli = cac('maillage');
  for (const add of [addServe, addCheck, addLoad, addQuery, addExport]) add(cli);
  cli.help((sections) => [...sections, { title: 'Exit codes', body: EXIT_CODES_HELP }]);
  cli.version(version);
  try {
    cli.parse(['node', 'maillage', ...args], { run: false });
    if (cli.options.help || cli.options.version) return EXIT.ok;
    if (!cli.matchedCommand)
      throw new UsageError(
        unknownCommand(
          args,
          cli.commands.map(({ name }) => name),
        ),
      );
    return await cli.runMatchedCommand();
  } catch (error) {
    return explain(error as Error);
  }
}

function unknownCommand([name]: string[], known: string[]): string {
  const commands = `commands: ${known.join(', ')}`;
  return name === undefined || name.startsWith('-')
    ? `no command given; ${commands}`
    : `there is no command "${name}"${didYouMean(name, known)}; ${commands}`;
}

/** Says what went wrong in a line; the stack only where the log level asks for it. */
function explain(error: Error): ExitCode {
  say(process.env.LOG_LEVEL === 'debug' ? (error.stack ?? error.message) : error.message);
  if (error instanceof UsageError || error.name === 'CACError') {
    say('"maillage --help" and "maillage <command> --help" say what there is.');
    return EXIT.usage;
  }
  if (error instanceof ConfigError) return EXIT.usage;
  return error instanceof EngineError && error.code === 'ENGINE_UNAVAILABLE' ? EXIT.unavailable : EXIT.failed;
}

ignoreClosedOutput();
process.exitCode = await run(process.argv.slice(2));
