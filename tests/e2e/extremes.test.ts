/** What overflows elsewhere: a hub of 2,000 relations, names and texts without end, hundreds of results. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extremeStudy, LONG_NAME } from '../support/extreme-study.ts';
import { details, drawn, PATIENT, plain, searchField, settled } from './graph.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { describeVisits } from './visit.ts';

/** True if the page is wider than its window. */
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describeVisits('a study without measure', (open) => {
  let server: PageServer;
  let study: ReturnType<typeof extremeStudy>;
  beforeAll(async () => {
    study = extremeStudy();
    server = await startPageServer(0, { MAILLAGE_DATA: study.parent });
  });
  afterAll(async () => {
    await server?.stop();
    study?.remove();
  });

  it('reads a hub to its last relation, and says before how many it has read', async () => {
    const page = await open({ url: server.url, path: '/#n=~skill/hub&s=skill/hub' });
    await details(page).getByRole('heading', { name: 'Moyeu' }).waitFor();
    const groups = async () =>
      (await details(page).getByRole('heading', { level: 4 }).allTextContents()).map(plain);
    await details(page).getByText('Lues : 200 relations sur 2 001.').waitFor();
    expect(await groups()).toEqual(['+est favorisé par≥ 22', '−est freiné par≥ 178']);
    await details(page).getByRole('button', { name: 'Lire les 1 801 autres' }).click();
    await expect
      .poll(groups, PATIENT)
      .toEqual(['+est favorisé par701', '−est freiné par700', '?subit l’action de600']);
  });

  it('grows around the hub by as many as were asked for', async () => {
    const page = await open({ url: server.url, path: '/#n=~skill/hub&s=skill/hub' });
    await settled(page);
    await page.getByRole('main').getByRole('button', { name: 'Étendre' }).click();
    const preview = page.getByRole('dialog', { name: 'Étendre Moyeu' });
    await preview.getByText('701').first().waitFor();
    await preview.getByRole('button', { name: 'Ajouter 10 entités' }).click();
    await settled(page);
    expect(Object.keys((await drawn(page)).places)).toHaveLength(11);
  });

  it('keeps a long name in its place, in the graph, the title, the details and the text', async () => {
    for (const size of [
      [1440, 900],
      [390, 844],
    ] as const) {
      const page = await open({ url: server.url, path: '/#n=~skill/long,skill/hub&s=skill/long', size });
      await settled(page);
      const names = (await drawn(page)).names.map(plain);
      expect(names.some((name) => name.startsWith(LONG_NAME))).toBe(true);
      expect(await overflows(page)).toBe(false);
    }
    const page = await open({ url: server.url, path: '/#v=text', size: [390, 844] });
    await page.getByRole('article', { name: 'Présentation, ¶ 1' }).waitFor();
    expect(await overflows(page)).toBe(false);
  });

  it('lists hundreds of results a page at a time', async () => {
    const page = await open({ url: server.url });
    await searchField(page).fill('atelier');
    const results = page.getByRole('listbox', { name: 'Résultats' });
    await results.getByRole('option').first().waitFor();
    const listed = await results.getByRole('option').count();
    await results.getByRole('option', { name: /^Voir \d+ résultats de plus$/ }).click();
    await expect.poll(() => results.getByRole('option').count(), PATIENT).toBeGreaterThan(listed);
    expect(await overflows(page)).toBe(false);
  });
});
