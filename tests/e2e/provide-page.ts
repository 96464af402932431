/** Global setup: finds a browser, builds the page if it is older than its sources, and serves it for the run. */
import type { TestProject } from 'vitest/node';
import { buildPage, pageIsCurrent } from '../../scripts/build-page.mjs';
import { findBrowser } from '../support/browser.ts';
import { reportMissing } from '../support/missing.ts';
import { type PageServer, startPageServer } from './page-server.ts';

/** What tests of the page go by. */
export type ProvidedPage = {
  url: string;
  /** The browser's executable. */
  browser: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    /** Null: there is no browser. */
    page: ProvidedPage | null;
  }
}

let server: PageServer | undefined;

export async function setup(project: TestProject): Promise<void> {
  const found = await findBrowser().catch((error: Error) => error);
  if (found instanceof Error) {
    reportMissing('browser', found.message);
    project.provide('page', null);
    return;
  }
  console.log(`Browser: ${found.executable} ${found.version}`);
  if (!(await pageIsCurrent())) await buildPage();
  server = await startPageServer();
  project.provide('page', { url: server.url, browser: found.executable });
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
