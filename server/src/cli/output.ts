/** Results go to stdout, so that they can be piped; everything said to a person goes to stderr. */

/** Writes a result and resolves once it has left the process; a reader that stops listening is no error. */
export async function writeResult(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
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
