/** The real server in a process of its own, on a Neo4j. */
import { once } from 'node:events';
import type { Neo4jConfig } from '../../server/src/config.ts';
import { startCli } from '../support/run-cli.ts';

export type ServerProcess = {
  url: string;
  pid: number;
  /** False once it has ended, for whatever reason. */
  runs(): boolean;
  /** What it wrote to standard error. */
  said(): string;
  /** Ends it with a signal and waits for its end; gives its exit code, null if the signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
};

/** Starts it and waits until it listens. Throws what it said if it ends before. */
export async function startServerProcess({ uri, auth }: Neo4jConfig): Promise<ServerProcess> {
  const child = startCli(['serve', '--port', '0'], {
    NEO4J_URI: uri,
    ...(auth && { NEO4J_USER: auth.user, NEO4J_PASSWORD: auth.password }),
    LOG_LEVEL: 'warn',
    // Each question is put to the database.
    ANSWER_CACHE: '0',
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /Maillage: (http:\/\/[\d.]+:\d+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  });
  const runs = () => child.exitCode === null && child.signalCode === null;
  return {
    url,
    pid: child.pid!,
    runs,
    said: () => said,
    async end(signal = 'SIGTERM') {
      if (runs()) {
        const ended = once(child, 'exit');
        child.kill(signal);
        await ended;
      }
      return child.exitCode;
    },
  };
}
