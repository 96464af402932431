/**
 * A page as seen from afar: its picture at an eighth of its size, where text is a grey of its own and the kind of
 * letters hardly counts. Kept ones are PNG files in `screens/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const KEPT = join(import.meta.dirname, 'screens');
/** What was seen where it is not what was kept, to be looked at. */
const SEEN = join(import.meta.dirname, '../../.cache/screens');

/** How long, and how far apart, the page is looked at. */
const RESTING = { timeout: 45_000, interval: 400 };

const SHRINK = 8;
/** A channel (0 to 255) that differs by more is seen to differ. */
const NOTICEABLE = 40;

export type ScreenComparison = {
  /** Share of the small picture's pixels that are seen to differ, 0 to 1. */
  differing: number;
  /** Of the small pictures; null where sizes differ. */
  sizes: { kept: string; seen: string };
};

/** The page's picture, shrunk in the page's own browser; a PNG. */
async function seenFromAfar(page: Page): Promise<Buffer> {
  const picture = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  const shrunk = await inBlankPage(page, async (blank) =>
    blank.evaluate(
      async ({ picture, shrink }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(image.width / shrink);
        canvas.height = Math.round(image.height / shrink);
        const context = canvas.getContext('2d')!;
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/png').split(',')[1]!;
      },
      { picture, shrink: SHRINK },
    ),
  );
  return Buffer.from(shrunk, 'base64');
}

/** The page's own policy allows no such work: it is done in an empty one. */
async function inBlankPage<Result>(page: Page, work: (blank: Page) => Promise<Result>): Promise<Result> {
  const blank = await page.context().newPage();
  try {
    return await work(blank);
  } finally {
    await blank.close();
  }
}

function compare(page: Page, kept: Buffer, seen: Buffer): Promise<ScreenComparison> {
  return inBlankPage(page, (blank) =>
    blank.evaluate(
      async ({ pictures, noticeable }) => {
        const [a, b] = await Promise.all(
          pictures.map(async (picture) => {
            const image = new Image();
            image.src = `data:image/png;base64,${picture}`;
            await image.decode();
            const canvas = Object.assign(document.createElement('canvas'), {
              width: image.width,
              height: image.height,
            });
            const context = canvas.getContext('2d')!;
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height);
          }),
        );
        const sizes = { kept: `${a!.width} × ${a!.height}`, seen: `${b!.width} × ${b!.height}` };
        if (sizes.kept !== sizes.seen) return { differing: 1, sizes };
        let differing = 0;
        for (let at = 0; at < a!.data.length; at += 4) {
          const channels = [0, 1, 2].map((channel) =>
            Math.abs(a!.data[at + channel]! - b!.data[at + channel]!),
          );
          if (Math.max(...channels) > noticeable) differing += 1;
        }
        return { differing: differing / (a!.data.length / 4), sizes };
      },
      { pictures: [kept, seen].map((picture) => picture.toString('base64')), noticeable: NOTICEABLE },
    ),
  );
}

/** Waits until the page looks the same twice, a while apart. Throws if it never does. */
export async function atRest(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(async () => {
      const now = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
      const still = now === before;
      before = now;
      return still;
    }, RESTING)
    .toBe(true);
}

/**
 * Compares the page with the screen kept under that name. With `MAILLAGE_SCREENS=keep` it keeps it first. Throws
 * if none is kept. What is seen lies in `.cache/screens` in any case.
 */
export async function compareScreen(page: Page, name: string): Promise<ScreenComparison> {
  const seen = await seenFromAfar(page);
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(join(SEEN, `${name}.png`), seen);
  if (process.env.MAILLAGE_SCREENS === 'keep') {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(join(KEPT, `${name}.png`), seen);
  }
  return compare(page, readFileSync(join(KEPT, `${name}.png`)), seen);
}
