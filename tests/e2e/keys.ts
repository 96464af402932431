/** What a reader without a mouse has: keys, and the name of what has the focus. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENT, plain } from './graph.ts';

/** The name of what has the focus; empty if nothing has. */
export async function focusName(page: Page): Promise<string> {
  const name = await page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return '';
    return active.getAttribute('aria-label') ?? active.textContent ?? '';
  });
  return plain(name);
}

/** Waits until the focus has come to something of that name. */
export async function focusComesTo(page: Page, name: string | RegExp): Promise<void> {
  const matcher = typeof name === 'string' ? new RegExp(`^${name}$`) : name;
  await expect.poll(() => focusName(page), PATIENT).toMatch(matcher);
}

/** Presses a key until the focus is on something of that name; throws after as many presses as given. */
export async function pressUntil(page: Page, key: string, name: RegExp, most = 120): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press(key);
    const now = await focusName(page);
    if (name.test(now)) return;
    passed.push(now.slice(0, 60));
  }
  throw new Error(`${key} never led to ${name}, but to: ${[...new Set(passed)].join(' | ')}`);
}

/** Goes once around the relations of the node that has the focus and gives their names, in their order. */
export async function relationsAround(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    await page.keyboard.press(']');
    const name = await focusName(page);
    if (names.includes(name)) return names;
    names.push(name);
  }
}
