/** A small proxy that sends each request to the next of several servers, and to another one if that cannot be reached. */
import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RoundRobin = {
  url: string;
  /** Changes which servers there are. */
  use(urls: string[]): void;
  /** Requests that were sent to a server and are not answered, by its URL. */
  inFlight(url: string): number;
  /** Requests whose server went away before it had answered. */
  lost(): { url: string }[];
  close(): Promise<void>;
};

export async function startRoundRobin(urls: string[]): Promise<RoundRobin> {
  let targets = urls;
  let turn = 0;
  const flying = new Map<string, number>();
  const lost: { url: string }[] = [];
  const fly = (url: string, by: number) => flying.set(url, (flying.get(url) ?? 0) + by);

  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await request.toArray());
    const { method, headers, url: path } = request;
    const first = turn++;
    for (let tried = 0; tried < targets.length; tried += 1) {
      const target = targets[(first + tried) % targets.length]!;
      const { host } = new URL(target);
      fly(target, 1);
      try {
        const onward = httpRequest(`${target}${path}`, {
          method,
          headers: { ...headers, host },
          agent: false,
        });
        onward.end(body);
        const [answer] = (await once(onward, 'response')) as [IncomingMessage];
        const whole = Buffer.concat(await answer.toArray());
        response.writeHead(answer.statusCode!, answer.headers).end(whole);
        return;
      } catch (error) {
        // Only one that has not seen the request may be passed over.
        if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') continue;
        lost.push({ url: target });
        break;
      } finally {
        fly(target, -1);
      }
    }
    response.writeHead(502).end();
  }

  const server = createServer((request, response) => void forward(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    use(wanted) {
      targets = wanted;
    },
    inFlight: (url) => flying.get(url) ?? 0,
    lost: () => lost,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
