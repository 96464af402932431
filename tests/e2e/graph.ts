/** The drawn graph as readers reach it: by the names of its nodes and relations, by mouse and by key. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Time for a condition to come true on a slow machine. */
export const PATIENT = { timeout: 45_000, interval: 150 };

export const graph = (page: Page): Locator => page.getByRole('application', { name: /^(Graphe|Graph)$/ });

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The node of that label: its name goes on with its kind. */
export function node(page: Page, label: string): Locator {
  return graph(page).getByRole('button', { name: new RegExp(`^${escaped(label)}, `) });
}

/** The relation of that whole name, whether it is chosen or not. */
export function relation(page: Page, name: string): Locator {
  return graph(page).getByRole('button', { name: new RegExp(`^${escaped(name)}(, choisie)?$`) });
}

export const details = (page: Page): Locator => page.getByRole('region', { name: /^(Détail|Details)$/ });
export const legend = (page: Page): Locator => page.getByRole('region', { name: 'Légende et filtres' });
export const searchField = (page: Page): Locator =>
  page.getByRole('combobox', { name: /^(Chercher dans l’étude|Search the study)$/ });

/** Text as it is read: any run of white space, no-break spaces too, is one space. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Names of what is drawn, and each node's place in the graph's own units. */
export type Drawn = { names: string[]; places: Record<string, string> };

/** What is drawn now; places by node id. */
export function drawn(page: Page): Promise<Drawn> {
  return graph(page)
    .getByRole('button')
    .evaluateAll((buttons) => {
      const nodes = buttons.filter((button) => (button as HTMLElement).dataset.type === 'node');
      return {
        names: buttons.map((button) => button.getAttribute('aria-label') ?? ''),
        places: Object.fromEntries(
          nodes.map((button) => {
            const { dataset, style } = button as HTMLElement;
            return [dataset.id ?? '', `${style.left} ${style.top}`];
          }),
        ),
      };
    });
}

/** Where the drawing's first buttons are on screen, so that a moving camera shows. */
async function picture(page: Page): Promise<string> {
  const [first] = await graph(page).getByRole('button').all();
  const at = await first?.boundingBox().catch(() => null);
  const { places } = await drawn(page);
  const placed = Object.values(places).every((place) => place.trim() !== '');
  return first && placed ? JSON.stringify([places, at]) : '';
}

/** Waits until something is drawn, all of it has its place, and nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await graph(page).getByRole('button').first().waitFor();
  let before = '';
  let same = 0;
  await expect
    .poll(async () => {
      const now = await picture(page);
      same = now !== '' && now === before ? same + 1 : 0;
      before = now;
      return same;
    }, PATIENT)
    .toBeGreaterThanOrEqual(3);
}

/** The middle of a node or relation on screen. */
export async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks a node where it is drawn, on the canvas. */
export async function clickNode(page: Page, label: string): Promise<void> {
  await settled(page);
  const { x, y } = await middleOf(node(page, label));
  await page.mouse.click(x, y);
}

/** Double-clicks a node where it is drawn. */
export async function doubleClickNode(page: Page, label: string): Promise<void> {
  await settled(page);
  const { x, y } = await middleOf(node(page, label));
  await page.mouse.dblclick(x, y);
}

/** The colour of what is pointed at in another view, by theme: `--mark-soft`. */
const POINTED = { light: [255, 243, 191], dark: [69, 57, 26] } as const;

/** True if the canvas shows the node or relation as pointed at. */
export async function isLit(
  page: Page,
  target: Locator,
  theme: keyof typeof POINTED = 'light',
): Promise<boolean> {
  const at = await middleOf(target);
  return page.evaluate(
    ({ at: { x, y }, colour }) =>
      [...document.querySelectorAll('canvas')].some((canvas) => {
        const { left, top, width, height } = canvas.getBoundingClientRect();
        const [scaleX, scaleY] = [canvas.width / width, canvas.height / height];
        const [column, row] = [Math.round((x - left - 30) * scaleX), Math.round((y - top - 30) * scaleY)];
        const size = [Math.round(60 * scaleX), Math.round(60 * scaleY)] as const;
        const data = canvas.getContext('2d')?.getImageData(column, row, ...size).data ?? [];
        for (let index = 0; index < data.length; index += 4)
          if (data[index + 3] === 255 && colour.every((value, channel) => data[index + channel] === value))
            return true;
        return false;
      }),
    { at, colour: POINTED[theme] },
  );
}

/** True if the canvas has ink where the node is. */
export async function hasInk(page: Page, label: string): Promise<boolean> {
  const { x, y } = await middleOf(node(page, label));
  return page.evaluate(
    (at) =>
      [...document.querySelectorAll('canvas')].some((canvas) => {
        const { left, top, width, height } = canvas.getBoundingClientRect();
        const [scaleX, scaleY] = [canvas.width / width, canvas.height / height];
        const read = canvas
          .getContext('2d')
          ?.getImageData(
            Math.round((at.x - left - 12) * scaleX),
            Math.round((at.y - top - 12) * scaleY),
            Math.round(24 * scaleX),
            Math.round(24 * scaleY),
          );
        return read?.data.some((value, index) => index % 4 === 3 && value > 0) ?? false;
      }),
    { x, y },
  );
}
