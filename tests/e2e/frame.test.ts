/** The frame around the views: what it says of itself, and that nothing of it covers something else. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { clickNode, graph, node, PATIENT, searchField, settled } from './graph.ts';
import { describeVisits } from './visit.ts';

const VIEW = '/#n=~pole/minalogic,actor/rhone-alpes';

/** Passes if one does not lie over the other. */
async function areApart(one: Locator, other: Locator): Promise<void> {
  const [first, second] = [await one.boundingBox(), await other.boundingBox()];
  if (!first || !second) throw new Error('one of them is not on screen');
  const [upper, lower] = first.y < second.y ? [first, second] : [second, first];
  expect(upper.y + upper.height).toBeLessThanOrEqual(lower.y);
}

/** Passes if nothing of the page lies below or beside the screen. */
async function fits(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth - innerWidth, scrollHeight - innerHeight];
    }),
  ).toEqual([0, 0]);
}

const titleBecomes = (page: Page, title: string) => expect.poll(() => page.title(), PATIENT).toBe(title);
const live = (page: Page) => page.locator('[role="status"][aria-live="polite"]');

describeVisits('the frame', (open) => {
  it('names the page by what it shows and in which view', async () => {
    const page = await open();
    await titleBecomes(page, 'Maillage');
    await page.goto(`${page.url().split('#')[0]}${VIEW.slice(1)}`);
    await titleBecomes(page, 'Minalogic et Rhône-Alpes – graphe – Maillage');
    await page.getByRole('button', { name: 'Tableau', exact: true }).click();
    await titleBecomes(page, 'Minalogic et Rhône-Alpes – tableau – Maillage');
    await page.getByRole('button', { name: 'Texte', exact: true }).click();
    await titleBecomes(page, 'Texte – Maillage');
    await page.getByRole('button', { name: 'EN, passer en anglais' }).click();
    await titleBecomes(page, 'Text – Maillage');
  });

  it('names a traced question', async () => {
    const page = await open({
      language: 'en',
      path: '/#n=~actor/medef,pole/minalogic&q=paths?between=actor/medef,pole/minalogic',
    });
    await titleBecomes(page, 'From MEDEF (employers’ organisation) to Minalogic – paths – Maillage');
  });

  it('reads out whether a node was pinned or let loose', async () => {
    const page = await open({ path: VIEW });
    await settled(page);
    await node(page, 'Rhône-Alpes').focus();
    await page.keyboard.press('g');
    await live(page).getByText('Épinglé : Rhône-Alpes.').waitFor();
    await page.keyboard.press('g');
    await live(page).getByText('Libéré : Rhône-Alpes.').waitFor();
  });

  it('keeps the word that the server is away in sight of who searches', async () => {
    const page = await open({ path: VIEW, expected: /Failed to load resource: net::ERR_FAILED/ });
    await settled(page);
    await page.route(/\/(graphql|readyz)$/, (route) => route.abort());
    await searchField(page).fill('imaginove');
    const failed = page.getByText('La recherche n’a pas abouti.').last();
    await failed.waitFor();
    const away = page.getByRole('alert').filter({ hasText: 'La base ne répond pas.' });
    await areApart(away, page.locator('.find-header'));
    await areApart(away, failed);
    await page.unroute(/\/(graphql|readyz)$/);
    await away.waitFor({ state: 'detached' });
  });

  it('keeps a message off the sheet of what is chosen, on a phone', async () => {
    const page = await open({ path: `${VIEW}&s=pole/minalogic`, size: [390, 844], touch: true });
    await settled(page);
    await page.getByRole('button', { name: 'Chercher dans l’étude' }).tap();
    await searchField(page).pressSequentially('imaginove');
    await page.getByRole('option', { name: /^Imaginove pôle, / }).tap();
    const toast = page.getByRole('group', { name: 'Message' });
    await toast.getByText('Ajout au graphe : Imaginove.').waitFor();
    await areApart(toast, page.locator('.claim-sheet'));
    await areApart(toast, page.locator('.plate-fit'));
    await fits(page);
  });

  it('gives the view the whole of a low screen, as at a zoom of 200 %', async () => {
    const page = await open({ path: VIEW, size: [720, 450] });
    await clickNode(page, 'Minalogic');
    expect((await graph(page).boundingBox())?.height).toBeGreaterThan(150);
    await fits(page);
    await page.getByRole('button', { name: 'Ouvrir le détail' }).click();
    const screen = page.getByRole('dialog', { name: 'Détail' });
    expect((await screen.boundingBox())?.height).toBe(450);
    await fits(page);
  });

  it.each([
    ['the start screen', '/', [1440, 900]],
    ['a graph with details', `${VIEW}&s=pole/minalogic`, [1440, 900]],
    ['the text', '/#v=text', [1440, 900]],
    ['a graph with a sheet', `${VIEW}&s=pole/minalogic`, [800, 900]],
  ] as const)('is no longer than the screen: %s', async (_, path, size) => {
    const page = await open({ path, size });
    await page.getByRole('main').waitFor();
    await fits(page);
  });
});
