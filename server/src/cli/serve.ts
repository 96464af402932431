import type { CAC } from 'cac';
import { readConfig } from '../config.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type RawOptions, textOption } from './options.ts';
import { say } from './output.ts';

/** `maillage serve`: the page and the API, until the process is told to stop. */
export function addServe(cli: CAC): void {
  cli
    .command('serve', 'Serve the page and the API; stops on Ctrl-C or SIGTERM')
    .option('--host <host>', 'Address to listen on (HOST, by default 127.0.0.1)')
    .option('--port <port>', 'Port to listen on, 0 for a free one (PORT, by default 4000)')
    .action(serve);
}

async function serve(options: RawOptions): Promise<ExitCode> {
  const config = readConfig({
    ...process.env,
    HOST: textOption(options, 'host') ?? process.env.HOST,
    PORT: textOption(options, 'port') ?? process.env.PORT,
  });
  const { COPY_WARNING, isLoopback, startServer } = await import('../http/server.ts');
  const server = await startServer(config);
  say(`Maillage: ${server.url} (API: ${server.url}/graphql). Stop with Ctrl-C.`);
  if (server.hasCopy && !isLoopback(config.host)) say(`WARNING: ${COPY_WARNING}.`);
  say(`${await stopSignal()}: finishing the requests in flight`);
  await server.close();
  return EXIT.ok;
}

/** The signal that tells the process to stop. A second one, of either kind, ends it at once. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(signal);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });
}
