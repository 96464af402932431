/** Files of the page's own code that cannot be had, as while the server is away or after it was renewed. */
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { details, drawn, node, settled } from './graph.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { describeVisits } from './visit.ts';

const VIEW = '/#n=~pole/imaginove,actor/rhone-alpes&s=pole/imaginove';
/** The browser itself notes each request that fails. */
const FAILED_REQUEST = /Failed to load resource: (net::ERR_|the server responded with a status of 404)/;

/** What opens with a file of its own, and what it opens. */
const PARTS = [
  ['Étendre', (page: Page) => page.getByRole('dialog', { name: 'Étendre Imaginove' })],
  ['Disposer', (page: Page) => page.getByRole('menu', { name: 'Disposer' })],
  ['Partager', (page: Page) => page.getByRole('menu', { name: 'Partager' })],
  ['Emporter', (page: Page) => page.getByRole('dialog', { name: 'Emporter' })],
  ['Autres actions', (page: Page) => page.getByRole('menu', { name: 'Autres actions' })],
  ['Thème', (page: Page) => page.getByRole('menu', { name: 'Thème' })],
  ['Aide et clavier', (page: Page) => page.getByRole('dialog', { name: 'Aide et clavier' })],
  ['Une autre vue à côté', (page: Page) => page.getByRole('menu', { name: 'Une autre vue à côté' })],
] as const;
const VIEWS = ['Tableau', 'Matrice', 'Carte', 'Texte'];

const notice = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Une partie de la page n’a pas pu être chargée' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

describeVisits('code that cannot be had', (open) => {
  let server: PageServer | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  it('leaves the view as it is after each press, and a new page has both the view and the code', async () => {
    const page = await open({ path: VIEW, expected: FAILED_REQUEST });
    await details(page).getByRole('heading', { name: 'Imaginove' }).waitFor();
    await settled(page);
    const before = await drawn(page);
    await page.route('**/assets/**', (route) => route.fulfill({ status: 404, body: '' }));

    for (const [name, opened] of PARTS) {
      await press(page, name);
      await notice(page).getByRole('button', { name: 'Recharger la page' }).waitFor();
      expect(await opened(page).count()).toBe(0);
      expect(await drawn(page)).toEqual(before);
      await notice(page).getByRole('button', { name: 'Fermer ce message' }).click();
      await notice(page).waitFor({ state: 'detached' });
    }
    for (const name of VIEWS) {
      await press(page, name);
      await notice(page).waitFor();
      await page.getByText('Cette partie de la page n’est pas là.').waitFor();
      await press(page, 'Graphe');
      await node(page, 'Imaginove').waitFor();
    }

    await page.unroute('**/assets/**');
    await notice(page).getByRole('button', { name: 'Recharger la page' }).click();
    await notice(page).waitFor({ state: 'detached' });
    await settled(page);
    expect((await drawn(page)).names).toEqual(before.names);
    const [expand, preview] = PARTS[0];
    await press(page, expand);
    await preview(page).waitFor();
  });

  it('tries again while the server is away, and offers a new page once it is back', async () => {
    server = await startPageServer();
    const { url, port } = server;
    const page = await open({ url, path: VIEW, expected: FAILED_REQUEST });
    await settled(page);
    await server.kill();
    server = undefined;

    await press(page, 'Aide et clavier');
    await notice(page).filter({ hasText: 'le serveur ne répond pas' }).waitFor();
    await page.getByRole('alert').filter({ hasText: 'La base ne répond pas.' }).waitFor();
    await notice(page).getByRole('button', { name: 'Réessayer' }).click();
    await notice(page).filter({ hasText: 'le serveur ne répond pas' }).waitFor();
    await node(page, 'Imaginove').waitFor();

    server = await startPageServer(port);
    await notice(page).getByRole('button', { name: 'Recharger la page' }).click();
    await notice(page).waitFor({ state: 'detached' });
    await settled(page);
    await press(page, 'Aide et clavier');
    await page.getByRole('dialog', { name: 'Aide et clavier' }).waitFor();
  });

  it('places the graph without its layout, where that cannot be had, and lays it out once it can', async () => {
    const page = await open({ path: '/#v=audit', expected: FAILED_REQUEST });
    const { origin } = new URL(page.url());
    await page.route('**/layout-worker*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('about:blank');
    await page.goto(`${origin}${VIEW}`);
    const broken = page.getByRole('alert').filter({ hasText: 'Une partie de la page s’est arrêtée' });
    await broken.waitFor();
    await settled(page);
    expect((await drawn(page)).names).toHaveLength(3);
    await broken.getByRole('button', { name: 'Fermer ce message' }).click();

    await page.unroute('**/layout-worker*');
    await press(page, 'Disposer');
    await page.getByRole('menuitemradio', { name: /^En cercles/ }).click();
    await page
      .getByRole('log')
      .or(page.getByRole('status'))
      .filter({ hasText: 'Disposé en cercles' })
      .first()
      .waitFor({ state: 'attached' });
    expect(await broken.count()).toBe(0);
  });

  it('says so on the start screen, and of a picture', async () => {
    const page = await open({ path: '/#v=audit', expected: FAILED_REQUEST });
    const { origin } = new URL(page.url());
    await page.route('**/layout-worker*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('about:blank');
    await page.goto(`${origin}/`);
    await page.getByRole('figure').getByText('Le réseau n’a pas pu être lu.').waitFor();
    await page.goto('about:blank');
    await page.goto(`${origin}${VIEW}`);
    await settled(page);
    await press(page, 'Emporter');
    const sheet = page.getByRole('dialog', { name: 'Emporter' });
    await sheet.getByRole('radio', { name: /^Toute l’étude/ }).click();
    await sheet.getByRole('button', { name: /SVG/ }).click();
    await sheet.getByRole('status').getByText('L’image n’a pas pu se faire.').waitFor();
  });
});
