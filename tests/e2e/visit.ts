/** Visits to the page in a real browser, each watched for what no visit may show. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

export type VisitOptions = {
  /** Path, query and fragment. Default: the start screen. */
  path?: string;
  language?: 'fr' | 'en';
  theme?: 'light' | 'dark';
  /** Width and height in px. Default 1440 × 900. */
  size?: readonly [number, number];
  touch?: boolean;
  /** Of a server other than the run's own. */
  url?: string;
  /** Runs in the page before anything of it. */
  script?: string;
  /** What the console may say in this visit. */
  expected?: RegExp;
};

export type OpenVisit = (options?: VisitOptions) => Promise<Page>;

/** Slow machines are slow in every step. */
const PATIENCE_MS = 45_000;

/** Console errors, exceptions, breaches of the content policy, and requests to another host. */
function watch(context: BrowserContext, host: string, expected: RegExp | undefined): string[] {
  const problems: string[] = [];
  const note = (problem: string) => {
    if (!expected?.test(problem)) problems.push(problem);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`exception: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== host) note(`request to ${request.url()}`);
  });
  return problems;
}

async function openContext(browser: Browser, options: VisitOptions): Promise<BrowserContext> {
  const { language = 'fr', theme = 'light', size = [1440, 900], touch = false, script } = options;
  const [width, height] = size;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: theme,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content policy: ${violatedDirective} forbids ${blockedURI}`),
    );
  });
  if (script) await context.addInitScript({ content: script });
  return context;
}

/**
 * Declares tests that visit the page. `open` opens a visit, which ends with the test; the test fails if the visit
 * had problems. Without a browser the tests do not run, and the end of the run says so.
 */
export function describeVisits(name: string, suite: (open: OpenVisit) => void): void {
  const provided = inject('page');
  describe.skipIf(provided === null)(name, () => {
    let browser: Browser | undefined;
    const visits: { context: BrowserContext; problems: string[] }[] = [];
    beforeAll(async () => {
      browser = await launchBrowser(provided!.browser);
    });
    afterEach(async () => {
      const ended = visits.splice(0);
      for (const { context } of ended) await context.close();
      expect(ended.flatMap(({ problems }) => problems)).toEqual([]);
    });
    afterAll(() => browser?.close());

    suite(async (options = {}) => {
      if (!browser) throw new Error('visits can be made only while tests run');
      const { url = provided!.url, path = '/', expected } = options;
      const context = await openContext(browser, options);
      visits.push({ context, problems: watch(context, new URL(url).host, expected) });
      const page = await context.newPage();
      await page.goto(`${url}${path}`);
      return page;
    });
  });
}
