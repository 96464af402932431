/** What the keys do in the frame around the views: the way in, and the way out of the details. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { clickNode, details, graph, node, settled } from './graph.ts';
import { focusComesTo, focusName } from './keys.ts';
import { describeVisits } from './visit.ts';

const VIEW = '/#n=~pole/minalogic,actor/rhone-alpes';

const focusIsIn = (page: Page, selector: string) =>
  page.evaluate((at) => document.activeElement?.closest(at) != null, selector);

describeVisits('keys of the frame', (open) => {
  it('leaves the details by Esc for the node, and by a second one chooses nothing', async () => {
    const page = await open({ path: VIEW });
    await clickNode(page, 'Minalogic');
    await node(page, 'Minalogic').focus();
    await page.keyboard.press('Enter');
    await focusComesTo(page, 'Détail de l’entité');
    expect(await graph(page).evaluate((drawing) => drawing.contains(document.activeElement))).toBe(false);

    await page.keyboard.press('Escape');
    await focusComesTo(page, /^Minalogic, .*choisi/);
    await details(page).getByRole('heading', { name: 'Minalogic' }).waitFor();

    await page.keyboard.press('Escape');
    await details(page).getByRole('heading', { name: 'Minalogic' }).waitFor({ state: 'detached' });
    expect(await focusName(page)).toMatch(/^Minalogic, /);
  });

  it('skips header and legend, to the graph or to the content of another view', async () => {
    const page = await open({ path: VIEW });
    await settled(page);
    // Scripts of a test count as acts of a reader, whose focus would go on from the title.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    await page.keyboard.press('Tab');
    await focusComesTo(page, 'Aller au graphe');
    expect(await page.getByRole('button', { name: 'Aller au graphe' }).boundingBox()).toMatchObject({
      x: 8,
      y: 8,
    });
    await page.keyboard.press('Enter');
    expect(await graph(page).evaluate((drawing) => drawing.contains(document.activeElement))).toBe(true);

    await page.getByRole('button', { name: 'Tableau', exact: true }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Aller au contenu' }).press('Enter');
    expect(await focusIsIn(page, '[role="grid"]')).toBe(true);

    for (const [view, place] of [
      ['Carte', '.map-body'],
      ['Texte', '.text-scroll'],
    ] as const) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await page.locator(place).waitFor();
      await page.getByRole('button', { name: 'Aller au contenu' }).press('Enter');
      expect(await focusIsIn(page, 'main h1')).toBe(true);
    }
  });
});
