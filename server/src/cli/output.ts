/** Results go to stdout, so that they can be piped; everything said to a person goes to stderr. */

/** Writes a result and resolves once it has left the process. */
export async function writeResult(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`, (error) =>
      error && !isGone(error) ? reject(error) : resolve(),
    );
  });
}

/** A reader that stops listening, such as `head`, is no error: what it did not want is dropped. */
export function ignoreClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (!isGone(error)) throw error;
    });
  }
}

function isGone(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE';
}

export async function writeJson(value: unknown): Promise<void> {
  await writeResult(JSON.stringify(value, null, 2));
}

/** Says something to the person at the terminal. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** "1 study", "2 studies" */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
