/** The page on a phone, by touch. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { graph, middleOf, node, searchField, settled } from './graph.ts';
import { describeVisits } from './visit.ts';

const PHONE = { size: [390, 844], touch: true } as const;

/** Touches a node where it is drawn. */
async function tapNode(page: Page, target: Locator): Promise<void> {
  await settled(page);
  const { x, y } = await middleOf(target);
  await page.touchscreen.tap(x, y);
}

/** Nothing of the page lies to the right of the screen. */
async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
}

describeVisits('a phone', (open) => {
  it('searches, opens the sheet of what is tapped, and reads the details', async () => {
    const page = await open(PHONE);
    await searchField(page).tap();
    await searchField(page).pressSequentially('minalogic');
    await page.getByRole('option', { name: /^Minalogic pôle, / }).tap();
    await node(page, 'Minalogic').waitFor();
    await fits(page);

    await tapNode(page, node(page, 'Rhône-Alpes'));
    await page.getByText('région, 2 relations').waitFor();
    await page.getByRole('button', { name: 'Ouvrir le détail' }).tap();
    const screen = page.getByRole('dialog', { name: 'Détail' });
    await screen.getByRole('button', { name: 'Minalogic' }).last().tap();
    await screen.getByText('Ce que dit le passage').waitFor();
    await fits(page);
    await screen.getByRole('button', { name: 'Retour' }).tap();
    await screen.waitFor({ state: 'detached' });
    await page.getByText('Minalogic → Rhône-Alpes').waitFor();

    await page.getByRole('button', { name: 'Chercher dans l’étude' }).tap();
    const search = page.getByRole('dialog', { name: 'Chercher dans l’étude' });
    await searchField(page).pressSequentially('imaginove');
    await search.getByRole('option', { name: /^Imaginove pôle, / }).tap();
    await search.waitFor({ state: 'detached' });
    await node(page, 'Imaginove').waitFor();
    await fits(page);
  });

  it('draws clear of the buttons over the drawing, at once and when it is fitted', async () => {
    const page = await open({ ...PHONE, size: [390, 560], path: '/#all=1' });
    const fit = page.getByRole('button', { name: 'Tout voir' });
    const clears = async () => {
      await settled(page);
      const { y: foot } = (await fit.boundingBox())!;
      const bottoms = await graph(page)
        .getByRole('button')
        .evaluateAll((buttons) => buttons.map((each) => each.getBoundingClientRect().bottom));
      expect(Math.max(...bottoms)).toBeLessThan(foot);
    };
    await clears();
    await fit.tap();
    await clears();
  });

  it('expands from a sheet at the foot, and filters by a legend drawn over the graph', async () => {
    const page = await open({ ...PHONE, path: '/#n=~actor/rhone-alpes' });
    await tapNode(page, node(page, 'Rhône-Alpes'));
    await page.getByRole('button', { name: 'Étendre' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Étendre Rhône-Alpes' });
    await sheet.getByRole('button', { name: 'Ajouter 2 entités' }).tap();
    await node(page, 'Imaginove').waitFor();
    await node(page, 'Minalogic').waitFor();

    await page.getByRole('button', { name: 'Légende' }).tap();
    const legend = page.getByRole('dialog', { name: 'Légende et filtres' });
    await legend.getByRole('button', { name: /^Pôle 2 vues, / }).tap();
    await legend.getByRole('button', { name: 'Fermer' }).tap();
    await page.getByRole('main').getByRole('button', { name: '2 entités masquées' }).tap();
    await node(page, 'Imaginove').waitFor();

    await page.getByRole('button', { name: 'Légende' }).tap();
    await legend.getByRole('button', { name: 'Ne garder que : Pôle' }).tap();
    await legend.getByRole('button', { name: 'Fermer' }).tap();
    await page.getByRole('main').getByRole('button', { name: '1 entité masquée' }).tap();
    await node(page, 'Rhône-Alpes').waitFor();
    await fits(page);
  });
});
