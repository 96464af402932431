/** A study that the page was not written for: of it nothing is said but what is in it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extremeStudy } from '../support/extreme-study.ts';
import { editedStudy } from '../support/study-folders.ts';
import { node, plain, searchField, settled } from './graph.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { describeVisits } from './visit.ts';

describeVisits('another study', (open) => {
  let server: PageServer;
  let study: ReturnType<typeof editedStudy>;
  beforeAll(async () => {
    study = editedStudy([]);
    server = await startPageServer(0, { MAILLAGE_DATA: study.parent });
  });
  afterAll(async () => {
    await server?.stop();
    study?.remove();
  });

  it('begins with its own title, examples and questions, in both languages', async () => {
    const page = await open({ url: server.url });
    await page.getByRole('heading', { level: 1, name: 'Deux pôles du lin face à leurs métiers' }).waitFor();
    const start = page.getByRole('main');
    const said = plain((await start.textContent()) ?? '');
    for (const ours of ['compétitivité', 'Imaginove', 'chimie verte', 'dix pôles']) {
      expect(said).not.toContain(ours);
    }
    const questions = start.getByRole('listitem').filter({ hasText: 'relations' });
    expect((await questions.allTextContents()).map(plain)).toEqual([
      'Autour de : Lin d’Armor8 relations',
      'Autour de : Formation6 relations',
      'Autour de : École d’atelier5 relations',
      'Autour de : Pôles du lin5 relations',
    ]);
    await start.getByRole('button', { name: 'École d’atelier', exact: true }).click();
    expect(await searchField(page).inputValue()).toBe('École d’atelier');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'EN, passer en anglais' }).click();
    await page.getByRole('heading', { level: 1, name: 'Two linen clusters and their trades' }).waitFor();
    await page.getByRole('button', { name: /^Around: Lin d’Armor/ }).click();
    await settled(page);
    await node(page, 'Lin d’Armor').waitFor();
  });
});

describeVisits('a study that is too large to be shown whole', (open) => {
  let server: PageServer;
  let study: ReturnType<typeof extremeStudy>;
  beforeAll(async () => {
    study = extremeStudy(2_600);
    server = await startPageServer(0, { MAILLAGE_DATA: study.parent });
  });
  afterAll(async () => {
    await server?.stop();
    study?.remove();
  });

  it.each(['graph', 'table', 'matrix'])(
    'says so in the %s, and leads to what is most connected',
    async (view) => {
      const page = await open({ url: server.url, path: `/#all=1&v=${view}` });
      const notice = page.getByRole('alert').filter({ hasText: 'trop grande pour être montrée entière' });
      await notice.getByRole('button', { name: 'Ce qui est le plus relié' }).click();
      await notice.waitFor({ state: 'detached' });
      await page.getByText('100 entités').first().waitFor();
    },
  );

  it('says so in the text', async () => {
    const page = await open({ url: server.url, path: '/#v=text' });
    await page.getByRole('alert').filter({ hasText: 'trop grande pour être montrée entière' }).waitFor();
  });
});
