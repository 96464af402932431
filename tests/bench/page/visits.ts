/** Visits of pages, each in a context of its own, and what they cost. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';

const SIZE = { width: 1440, height: 900 };
/** A picture that has not changed for so long is settled, in ms. */
const STILL = 1_500;

export type Scripts = { page: number; workers: number };
export type Visit = {
  page: Page;
  /** JavaScript that was loaded so far, gzip, in bytes. */
  scripts(): Promise<Scripts>;
  close(): Promise<void>;
};

/** Opens an address; `watch.js` notes what happens from the first moment on. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: SIZE, locale: 'fr-FR' });
  await context.addInitScript({ path: join(import.meta.dirname, 'watch.js') });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const sizes: Promise<{ worker: boolean; size: number }>[] = [];
  context.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
    const worker = /worker/.test(response.url());
    const size = response.body().then(
      (body) => ({ worker, size: gzipSync(body).length }),
      // Still on its way when the visit ended, and so not needed for what was looked at.
      () => ({ worker, size: 0 }),
    );
    sizes.push(size);
  });
  await page.goto(url);
  return {
    page,
    async scripts() {
      const all = await Promise.all(sizes);
      const sum = (worker: boolean) =>
        all.filter((each) => each.worker === worker).reduce((total, { size }) => total + size, 0);
      return { page: sum(false), workers: sum(true) };
    },
    close: () => context.close(),
  };
}

export type Load = { firstPaint: number; settled: number; longest: number };

/** Waits until an expression holds in the page, whose content policy forbids it to look by itself. */
async function until(page: Page, expression: string): Promise<void> {
  const end = Date.now() + 120_000;
  while (!(await page.evaluate<boolean>(expression))) {
    if (Date.now() > end) throw new Error(`it never came to hold: ${expression}`);
    await setTimeout(100);
  }
}

/** Waits until the graph is drawn and stands still; times in ms from the navigation on. */
export async function settle({ page }: Visit): Promise<Load> {
  await until(
    page,
    `window.benchWatch.first > 0 && performance.now() - window.benchWatch.changed > ${STILL}`,
  );
  return page.evaluate(`({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    settled: window.benchWatch.changed,
    longest: Math.max(0, ...window.benchWatch.longTasks),
  })`);
}

/** CPU time of the page's main thread so far, in ms. */
async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

const nextFrame = (page: Page) => page.evaluate('new Promise((done) => requestAnimationFrame(done))');

export type Motion = { pan: number; zoom: number; sharp: number };

/** Main thread's time for each frame of a pan and of a zoom, and how long the picture still changed after it, in ms. */
export async function move({ page }: Visit, steps = 40): Promise<Motion> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const box = (await page.locator('canvas').first().boundingBox())!;
  const measure = async (step: (index: number) => Promise<void>) => {
    const before = await mainThread(session);
    for (let index = 0; index < steps; index += 1) {
      await step(index);
      await nextFrame(page);
    }
    return ((await mainThread(session)) - before) / steps;
  };
  const corner = { x: box.x + 12, y: box.y + 12 };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  const pan = await measure((index) => page.mouse.move(corner.x + 4 * index, corner.y + 2 * index));
  await page.mouse.up();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const zoom = await measure((index) => page.mouse.wheel(0, index % 20 < 10 ? -40 : 40));
  const end = await page.evaluate<number>('performance.now()');
  await until(page, `performance.now() - Math.max(${end}, window.benchWatch.changed) > 800`);
  const changed = await page.evaluate<number>('window.benchWatch.changed');
  return { pan, zoom, sharp: Math.max(0, changed - end) };
}

/** Longest task of expanding what has the focus by what the preview offers, in ms. */
export async function expand({ page }: Visit, node: RegExp): Promise<number> {
  await page.getByRole('application').getByRole('button', { name: node }).focus();
  await page.evaluate('window.benchWatch.longTasks.length = 0');
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByRole('textbox').fill('30');
  await page.getByRole('button', { name: /^Ajouter / }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await until(page, `performance.now() - window.benchWatch.changed > ${STILL}`);
  return page.evaluate<number>('Math.max(0, ...window.benchWatch.longTasks)');
}
