/** Links made with other data, links that cannot be read, and a server that was given a copy of the study. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallStudy, smallStudyCopy } from '../support/study-folders.ts';
import { details, node, PATIENT, plain, searchField } from './graph.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { describeVisits } from './visit.ts';

/** What a notice says, line by line. */
const saidIn = async (notice: Locator) => (await notice.locator('p, dt, dd').allTextContents()).map(plain);

describeVisits('links and copies', (open) => {
  let small: PageServer | undefined;
  beforeAll(async () => {
    small = await startPageServer(0, { MAILLAGE_DATA: smallStudy, MAILLAGE_COPY: smallStudyCopy });
  });
  afterAll(() => small?.stop());
  const ofSmall = (path: string) => ({ path, url: small!.url });

  it('opens what is still there of a link made with other data, and names what is not', async () => {
    const page = await open(
      ofSmall(
        '/#n=~pole/lin-d-armor,initiative/school,pole/nobody&s=claim/school-costs&l=fr&d=small-study@1.0.0',
      ),
    );
    const notice = page.getByRole('alert');
    await notice.getByText('Ce lien n’ouvre pas tout ce qu’il montrait.').waitFor();
    expect(await saidIn(notice)).toEqual([
      'Ce lien a été fait avec les données small-study@1.0.0 ; vous lisez small-study@1.1.0. Ce lien n’ouvre pas tout ce qu’il montrait.',
      'Remplacé',
      'initiative/school → École d’atelier',
      'Retiré des données',
      'claim/school-costs',
      'Inconnu de l’étude',
      'pole/nobody',
    ]);
    await node(page, 'Lin d’Armor').waitFor();
    await node(page, 'École d’atelier').waitFor();
    await expect
      .poll(() => new URL(page.url()).hash, PATIENT)
      .toMatch(/^#n=~pole\/lin-d-armor,initiative\/workshop-school&.*d=small-study@1\.1\.0$/);
    await notice.getByRole('button', { name: 'Fermer' }).click();
    await notice.waitFor({ state: 'detached' });

    await page.reload();
    await node(page, 'École d’atelier').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('says that all of a link is still there, where it is', async () => {
    const page = await open(ofSmall('/#n=~pole/lin-d-armor&l=en&d=small-study@0.9.0'));
    await page.getByRole('alert').getByText('All that it shows is still there.').waitFor();
    await node(page, 'Lin d’Armor').waitFor();
  });

  it('opens a question alone, and a view alone with the whole study in it', async () => {
    const page = await open({
      path: '/#q=compare?ids=pole/imaginove,pole/industries-agro-ressources&l=en',
    });
    await page.getByRole('table', { name: 'Comparison' }).waitFor();
    await expect.poll(() => new URL(page.url()).hash, PATIENT).toMatch(/^#v=compare&n=/);
    for (const [fragment, shows] of [
      ['q=loops&l=en', page.getByRole('heading', { name: 'Reinforcing' })],
      ['v=matrix&l=en', page.locator('table.mx')],
      ['v=map&l=en', page.getByRole('application', { name: 'Map' })],
      ['v=table&l=en', page.getByText('440 entities')],
      ['q=loops&v=graph&l=en', page.getByRole('heading', { name: 'The whole study' })],
    ] as const) {
      await page.goto(`${new URL(page.url()).origin}/#${fragment}`);
      await shows.first().waitFor();
    }

    await page.goto(`${new URL(page.url()).origin}/#v=matrix&n=~pole/imaginove&l=en`);
    await page.getByRole('link', { name: 'Maillage, home' }).click();
    await searchField(page).waitFor();
    await expect.poll(() => new URL(page.url()).hash, PATIENT).toMatch(/^(#l=en)?$/);
  });

  it('says what is broken in a link, and offers the start', async () => {
    const page = await open({ path: '/#v=grph&n=~pole/imaginov&q=why' });
    const notice = page.getByRole('alert');
    await notice.getByText('pole/imaginov').waitFor();
    expect(await saidIn(notice)).toEqual([
      'Ce lien n’ouvre pas tout ce qu’il montrait.',
      'Inconnu de l’étude',
      'pole/imaginov',
      'Illisible',
      'v=grph',
      'q=why',
    ]);
    await searchField(page).waitFor();
    await notice.getByRole('button', { name: 'Fermer' }).click();
    await notice.waitFor({ state: 'detached' });

    await page.goto(`${new URL(page.url()).origin}/#n=~pole/imaginove&fs=loud`);
    await node(page, 'Imaginove').waitFor();
    await notice.getByRole('button', { name: 'Aller à l’accueil' }).click();
    await searchField(page).waitFor();
    expect(await notice.count()).toBe(0);
  });

  it('reads in the copy that the server was given, and says whose it is', async () => {
    const page = await open(ofSmall('/#v=text&l=fr'));
    await page
      .getByText(
        /^Texte de la copie que ce serveur \(127\.0\.0\.1:\d+\) met à disposition\s: 13 passages sur 13/,
      )
      .waitFor();
    const passage = page.getByRole('article', { name: /^Section 1, ¶ 1/ });
    await passage.getByText('attire à son tour des apprentis').waitFor();
    await passage
      .getByRole('button', { name: /^École d’atelier favorise Arrivée d’apprentis/ })
      .first()
      .click();
    expect(await passage.locator('mark').allTextContents()).toEqual(['attire à son tour des apprentis']);
    await details(page).getByText('attire à son tour des apprentis').waitFor();

    await page.getByRole('button', { name: 'Résumé' }).click();
    expect(await passage.getByText('attire à son tour des apprentis').count()).toBe(0);
    await page.getByRole('button', { name: 'Ouvrir ma copie' }).waitFor();
  });

  it('steps a path through the text, its passages in the order of its hops', async () => {
    const way =
      'actor/medef,initiative/medef-survey,actor/opca,initiative/skill-analysis-approaches,skill/recombined-knowledge';
    const page = await open({
      path: `/#v=text&l=fr&q=paths?between=actor/medef,skill/recombined-knowledge&w=${way}`,
    });
    const strip = page.getByRole('region', { name: 'Lire ce chemin' });
    await strip.getByText('4 passages à lire, dans l’ordre des 4 sauts.').waitFor();
    expect(await strip.getByRole('button', { name: 'Passage précédent du chemin' }).isDisabled()).toBe(true);
    const next = strip.getByRole('button', { name: 'Passage suivant du chemin' });
    await next.click();
    await strip.getByText('Saut 1', { exact: true }).waitFor();
    expect(await page.locator('article[aria-current="true"]').getAttribute('data-passage')).toBe('s2.2.p5');
    await next.click();
    await strip.getByText('Même passage, même portée, même modalité').waitFor();
    await next.click();
    await strip.getByText('Autre passage').waitFor();
    await strip.getByText('Autre portée').waitFor();
    await expect
      .poll(() => page.locator('article[aria-current="true"]').getAttribute('data-passage'), PATIENT)
      .toBe('s2.2.p4');

    await strip.getByRole('button', { name: 'Voir le graphe' }).click();
    const reading = page.getByRole('region', { name: 'Lire ce chemin' });
    await node(page, 'MEDEF').waitFor();
    await page.keyboard.press('5');
    await strip.getByText('Saut 3', { exact: true }).waitFor();
    await strip.getByRole('button', { name: 'Laisser ce chemin' }).click();
    await reading.waitFor({ state: 'detached' });
  });
});
