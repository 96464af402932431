/**
 * A browser for tests: one that the environment names, else Debian's Chromium or Chrome, else the one that comes
 * from npm. Nothing is downloaded here.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export type FoundBrowser = { executable: string; version: string };

/** Names of installed browsers on the path. */
const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where Chrome stands on machines that keep it out of the path. */
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** No sandbox, for tests run as root in containers; no drawing by GPU; nothing but loopback can be reached. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts it without a window. Throws if it does not start. */
export function launchBrowser(executable: string): Promise<Browser> {
  return chromium.launch({ executablePath: executable, headless: true, args: FLAGS, timeout: 90_000 });
}

/** The first browser that starts; throws why none does. One that the environment names is the only one tried. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.MAILLAGE_BROWSER || process.env.CHROME_PATH;
  if (named) return tryBrowser(named);
  const failures: string[] = [];
  for (const executable of installed()) {
    try {
      return await tryBrowser(executable);
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  try {
    return await tryBrowser(await browserFromNpm());
  } catch (error) {
    throw new Error([...failures, (error as Error).message].join('; '));
  }
}

function installed(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE].filter(
    (path) => existsSync(path),
  );
}

/** Unpacked into the temporary folder when it is first asked for. */
async function browserFromNpm(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

async function tryBrowser(executable: string): Promise<FoundBrowser> {
  try {
    const browser = await launchBrowser(executable);
    const version = browser.version();
    await browser.close();
    return { executable, version };
  } catch (error) {
    throw new Error(`${executable} does not start: ${reasonOf(error as Error)}`);
  }
}

/** What a reader can act on: a missing library, a missing file; else the first line. */
function reasonOf({ message }: Error): string {
  const lines = message.split('\n').map((line) => line.trim());
  const telling = lines.find((line) =>
    /error while loading shared libraries|ENOENT|doesn't exist/.test(line),
  );
  return telling ?? lines[0]!;
}
