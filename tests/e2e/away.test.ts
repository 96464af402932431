/** The server goes away while a reader is on the page, and comes back. */
import { afterEach, expect, it } from 'vitest';
import { clickNode, details, doubleClickNode, drawn, node, searchField, settled } from './graph.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { describeVisits } from './visit.ts';

const VIEW = '/#n=~pole/minalogic,actor/rhone-alpes&s=pole/minalogic';
const LOADING = 'Le réseau arrive…';
const FAILED = 'Le réseau n’a pas pu être lu.';

describeVisits('a server that goes away', (open) => {
  let server: PageServer | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  it('leaves the view readable, says so, and is found again without a reload', async () => {
    server = await startPageServer();
    const { url, port } = server;
    // The browser itself notes each request that nobody answers.
    const page = await open({ url, path: VIEW, expected: /Failed to load resource: net::ERR_/ });
    await details(page).getByRole('heading', { name: 'Minalogic' }).waitFor();
    await settled(page);
    const before = await drawn(page);

    await server.kill();
    server = undefined;
    await searchField(page).fill('imaginove');
    const away = page.getByRole('alert').filter({ hasText: 'La base ne répond pas.' });
    await away.waitFor();
    await page.keyboard.press('Escape');
    expect(await drawn(page)).toEqual(before);
    await clickNode(page, 'Rhône-Alpes');
    await page
      .getByRole('application')
      .getByRole('button', { name: /^Rhône-Alpes, .*choisi/ })
      .waitFor();

    server = await startPageServer(port);
    await away.waitFor({ state: 'detached' });
    await page.getByRole('status').filter({ hasText: 'La base répond de nouveau.' }).waitFor();
    await details(page).getByRole('heading', { name: 'Rhône-Alpes' }).waitFor();
    await doubleClickNode(page, 'Rhône-Alpes');
    const preview = page.getByRole('dialog', { name: 'Étendre Rhône-Alpes' });
    await preview.getByRole('button', { name: 'Ajouter 1 entité' }).click();
    await node(page, 'Imaginove').waitFor();
  });

  it('has the start screen say that the network is on its way, and that it cannot be had', async () => {
    const page = await open({ expected: /Failed to load resource: net::ERR_FAILED/ });
    const picture = page.locator('.overview');
    const whole = picture.getByRole('img', { name: /440 entités/ });
    await whole.waitFor();

    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/graphql', async (route) => {
      await held;
      await route.abort();
    });
    await page.reload();
    await picture.getByRole('img', { name: LOADING }).waitFor();
    await picture.locator('p').filter({ hasText: LOADING }).waitFor();
    // Search is there meanwhile.
    await searchField(page).waitFor();

    release();
    await picture.locator('p').filter({ hasText: FAILED }).waitFor();
    await page.getByRole('alert').filter({ hasText: 'La base ne répond pas.' }).waitFor();

    await page.unroute('**/graphql');
    await whole.waitFor();
    await picture.locator('p').filter({ hasText: FAILED }).waitFor({ state: 'detached' });
  });
});
