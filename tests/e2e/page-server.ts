/** The product as a reader starts it: `maillage serve` in a process of its own, on the embedded engine. */
import { once } from 'node:events';
import { startCli } from '../support/run-cli.ts';

export type PageServer = {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  url: string;
  port: number;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Ends it in good order. */
  stop(): Promise<void>;
};

/**
 * Serves page and API on a port, by default a free one, with more in its environment if given. Throws what
 * the server said if it ends instead.
 */
export async function startPageServer(port = 0, env: Record<string, string> = {}): Promise<PageServer> {
  const child = startCli(['serve', '--port', `${port}`], { LOG_LEVEL: 'warn', ...env });
  const ended = once(child, 'exit');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.resume();
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /Maillage: (http:\S+) /.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return {
    url,
    port: Number(new URL(url).port),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
