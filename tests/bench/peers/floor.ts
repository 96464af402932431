/** The floor: node:http, the driver and plain statements, nothing else. Prints its address. */
import { createServer, type IncomingMessage } from 'node:http';
import { announce } from './announce.ts';
import { plainAnswers } from './answers.ts';

const answers = plainAnswers(process.env);

const server = createServer(async (request, response) => {
  try {
    const variables = JSON.parse(await bodyOf(request)) as Record<string, unknown>;
    const answer = await answers[request.url!.slice(1)]!(variables);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
announce(server);

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => resolve(body));
    request.on('error', reject);
  });
}
