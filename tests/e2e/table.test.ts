/** What is in view as tables, by mouse, by the keyboard alone, and on a phone. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { details, node, PATIENT, plain, settled } from './graph.ts';
import { focusComesTo, pressUntil } from './keys.ts';
import { describeVisits } from './visit.ts';

const FIVE =
  'n=~pole/imaginove,pole/minalogic,actor/rhone-alpes,factor/strategic-rupture,outcome/engagement-on-skills';
const ROWS = [
  'Imaginove',
  'Minalogic',
  'Rhône-Alpes',
  'Ruptures de stratégie',
  'Engagement sur les compétences',
];

const grid = (page: Page): Locator => page.getByRole('grid');
const head = (page: Page, name: string): Locator =>
  grid(page).getByRole('columnheader', { name: new RegExp(`^${name}`) });
const row = (page: Page, name: string): Locator => grid(page).getByRole('rowheader', { name, exact: true });

/** First cells of the rows made, from the top. */
async function firstCells(page: Page): Promise<string[]> {
  const cells = await grid(page).getByRole('rowheader').allTextContents();
  return cells.map(plain);
}

const chosenRows = (page: Page) => grid(page).getByRole('row', { selected: true }).getByRole('rowheader');

async function countsOfStudy(page: Page): Promise<{ entities: number; relations: number }> {
  const answer = await page.request.post(new URL('/graphql', page.url()).href, {
    data: { query: '{ study { counts { entities relations } } }' },
  });
  const { data } = (await answer.json()) as {
    data: { study: { counts: { entities: number; relations: number } } };
  };
  return data.study.counts;
}

describeVisits('tables', (open) => {
  it('opens with the whole study, only rows in sight being made', async () => {
    const page = await open();
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('2');
    await row(page, 'Imaginove').or(grid(page).getByRole('rowheader').first()).first().waitFor();
    const { entities, relations } = await countsOfStudy(page);
    await expect.poll(() => grid(page).getAttribute('aria-rowcount'), PATIENT).toBe(`${entities + 1}`);
    expect((await firstCells(page)).length).toBeLessThan(80);
    await page.getByRole('button', { name: 'Relations', exact: true }).click();
    await expect.poll(() => grid(page).getAttribute('aria-rowcount'), PATIENT).toBe(`${relations + 1}`);
    expect(page.url()).toMatch(/v=table.*t=relations|z=/);
    await page.goBack();
    await expect.poll(() => grid(page).getAttribute('aria-rowcount'), PATIENT).toBe(`${entities + 1}`);
  });

  it('sorts by one column and by several, finds rows, and its address says so', async () => {
    const page = await open({ path: `/#v=table&${FIVE}` });
    await row(page, 'Imaginove').waitFor();
    expect(await firstCells(page)).toEqual(ROWS);
    await head(page, 'Nom').click();
    expect(await firstCells(page)).toEqual([
      'Engagement sur les compétences',
      'Imaginove',
      'Minalogic',
      'Rhône-Alpes',
      'Ruptures de stratégie',
    ]);
    expect(await head(page, 'Nom').getAttribute('aria-sort')).toBe('ascending');
    await head(page, 'Sorte').click();
    await head(page, 'Nom').click({ modifiers: ['Shift'] });
    await head(page, 'Nom').click({ modifiers: ['Shift'] });
    expect(await firstCells(page)).toEqual([
      'Engagement sur les compétences',
      'Ruptures de stratégie',
      'Minalogic',
      'Imaginove',
      'Rhône-Alpes',
    ]);
    expect(page.url()).toContain('ts=kind,-name');

    await page.getByRole('textbox', { name: 'Filtrer les lignes' }).fill('rhone');
    // A region by its name, and what lies in it.
    await expect.poll(() => firstCells(page), PATIENT).toEqual(['Minalogic', 'Imaginove', 'Rhône-Alpes']);
    await page.reload();
    await expect.poll(() => firstCells(page), PATIENT).toEqual(['Minalogic', 'Imaginove', 'Rhône-Alpes']);
    await page.getByRole('textbox', { name: 'Filtrer les lignes' }).fill('nulle part');
    await page.getByText('Aucune ligne ne contient « nulle part ».').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Effacer le filtre' }).last().click();
    await expect.poll(() => firstCells(page), PATIENT).toHaveLength(5);
  });

  it('shares what is chosen with the graph beside it and with the details', async () => {
    const page = await open({ path: `/#v=table&b=graph&${FIVE}` });
    await settled(page);
    await row(page, 'Minalogic').click();
    await details(page).getByRole('heading', { name: 'Minalogic' }).waitFor();
    await page.getByRole('button', { name: /^Minalogic, pôle, .*choisi/ }).waitFor();
    await row(page, 'Ruptures de stratégie').click({ modifiers: ['Control'] });
    await expect
      .poll(() => chosenRows(page).allTextContents(), PATIENT)
      .toEqual(['Minalogic', 'Ruptures de stratégie']);
    await row(page, 'Imaginove').click();
    await row(page, 'Rhône-Alpes').click({ modifiers: ['Shift'] });
    await expect
      .poll(() => chosenRows(page).allTextContents(), PATIENT)
      .toEqual(['Imaginove', 'Minalogic', 'Rhône-Alpes']);
    await node(page, 'Engagement sur les compétences').focus();
    await page.keyboard.press(' ');
    await expect
      .poll(() => chosenRows(page).allTextContents(), PATIENT)
      .toEqual(['Engagement sur les compétences']);
  });

  it('is walked, chosen from, expanded and hidden from by the keyboard alone', async () => {
    const page = await open({ path: `/#v=table&${FIVE}` });
    await row(page, 'Imaginove').waitFor();
    await pressUntil(page, 'Tab', /^Nom$/);
    await page.keyboard.press('ArrowDown');
    await focusComesTo(page, 'Imaginove');
    await page.keyboard.press('Control+End');
    await focusComesTo(page, /^\d+$/);
    await page.keyboard.press('Home');
    await focusComesTo(page, 'Engagement sur les compétences');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press(' ');
    await details(page).getByRole('heading', { name: 'Ruptures de stratégie' }).waitFor();
    await focusComesTo(page, 'Ruptures de stratégie');
    await page.keyboard.press('Shift+ArrowUp');
    await expect
      .poll(() => chosenRows(page).allTextContents(), PATIENT)
      .toEqual(['Rhône-Alpes', 'Ruptures de stratégie']);
    await page.keyboard.press('Escape');
    await expect.poll(() => chosenRows(page).count(), PATIENT).toBe(0);

    await page.keyboard.press('h');
    await focusComesTo(page, 'Ruptures de stratégie');
    await page.getByRole('button', { name: '1 entité masquée' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => firstCells(page), PATIENT).toEqual(ROWS);

    await page.keyboard.press('e');
    const preview = page.getByRole('dialog', { name: 'Étendre Ruptures de stratégie' });
    await preview.getByRole('table').waitFor();
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'detached' });
    await focusComesTo(page, 'Ruptures de stratégie');

    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu', { name: /Ruptures de stratégie/ });
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await focusComesTo(page, 'Ruptures de stratégie');
    await page.keyboard.press('Enter');
    await focusComesTo(page, /^Détail/);
  });

  it('chooses all rows and none, by key and by a press, and says so', async () => {
    const page = await open({ path: `/#v=table&${FIVE}` });
    await row(page, 'Imaginove').waitFor();
    const said = (text: string) => page.locator('[aria-live]').getByText(text, { exact: true }).waitFor();
    await row(page, 'Minalogic').click();
    await page.keyboard.press('Control+a');
    await said('5 lignes choisies');
    expect((await chosenRows(page).allTextContents()).sort()).toEqual([...ROWS].sort());
    await focusComesTo(page, 'Minalogic');
    await page.keyboard.press('Escape');
    await said('aucune ligne choisie');
    expect(await chosenRows(page).count()).toBe(0);

    await page.getByRole('textbox', { name: 'Filtrer les lignes' }).fill('rhone');
    await expect.poll(() => firstCells(page), PATIENT).toHaveLength(3);
    await page.getByRole('button', { name: 'Tout choisir' }).click();
    await said('3 lignes choisies');
    await page.getByRole('textbox', { name: 'Filtrer les lignes' }).fill('');
    await expect
      .poll(() => chosenRows(page).allTextContents(), PATIENT)
      .toEqual(['Imaginove', 'Minalogic', 'Rhône-Alpes']);
    const all = page.getByRole('button', { name: 'Tout choisir' });
    const check = await all.locator('svg').innerHTML();
    await all.click();
    await page.getByRole('button', { name: 'Ne rien choisir' }).click();
    await said('aucune ligne choisie');
    expect(await chosenRows(page).count()).toBe(0);
    // Where there is nothing to choose, the button still says what it would do.
    await page.getByRole('textbox', { name: 'Filtrer les lignes' }).fill('introuvable');
    await expect.poll(() => all.isDisabled(), PATIENT).toBe(true);
    expect(await all.locator('svg').innerHTML()).toBe(check);
  });

  it('gives names the room that figures do not need', async () => {
    for (const size of [
      [1440, 900],
      [1100, 800],
    ] as const) {
      const page = await open({ path: '/#v=table&all=1', size });
      await grid(page).getByRole('rowheader').first().waitFor();
      const widths = await grid(page)
        .getByRole('columnheader')
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).offsetWidth));
      expect(widths[0]).toBeGreaterThanOrEqual(240);
      expect(Math.max(...widths)).toBe(widths[0]);
      const cut = await page.evaluate(() => {
        const scroll = document.querySelector('.table-scroll');
        return scroll ? scroll.scrollWidth - scroll.clientWidth : -1;
      });
      expect(cut).toBe(0);
    }
  });

  it('cuts no head, sorted or not, in either language', async () => {
    for (const path of [
      '/#v=table&all=1',
      '/#v=table&all=1&ts=-inStudy,name',
      '/#v=table&all=1&t=relations',
    ]) {
      for (const language of ['fr', 'en'] as const) {
        const page = await open({ path: `${path}&l=${language}` });
        await grid(page).getByRole('rowheader').first().waitFor();
        const cut = await grid(page)
          .getByRole('columnheader')
          .evaluateAll((all) =>
            all
              .filter(
                ({ firstElementChild }) => firstElementChild!.scrollWidth > firstElementChild!.clientWidth,
              )
              .map(({ textContent }) => textContent),
          );
        expect(cut).toEqual([]);
      }
    }
  });

  it('is printed whole, row below row, and its counts below them', async () => {
    const page = await open({ path: `/#v=table&${FIVE}`, size: [794, 1123] });
    await row(page, 'Imaginove').waitFor();
    await page.emulateMedia({ media: 'print' });
    const edges = await page
      .locator('.table-rows .table-row, .table-foot')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map((box) => [box.top, box.bottom]),
      );
    expect(edges.length).toBe(ROWS.length + 1);
    for (const [at, [top]] of edges.slice(1).entries()) expect(top! - edges[at]![1]!).toBeCloseTo(0, 0);
  });

  it('shows the columns that the reader chose, and keeps them', async () => {
    const page = await open({ path: `/#v=table&${FIVE}` });
    await row(page, 'Imaginove').waitFor();
    await page.getByRole('button', { name: 'Colonnes' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Envergure' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Favorise' }).click();
    await page.keyboard.press('Escape');
    await focusComesTo(page, 'Colonnes');
    await head(page, 'Envergure').waitFor();
    expect(await head(page, 'Favorise').count()).toBe(0);
    await grid(page).getByRole('gridcell', { name: 'Nationale' }).waitFor();
    expect(page.url()).toContain('tc=name,kind,regions,reach,inView,inStudy,against,passages');
    // Kept for other views too, which say nothing of columns.
    const { origin } = new URL(page.url());
    await page.goto('about:blank');
    await page.goto(`${origin}/#v=table&n=~pole/imaginove`);
    await head(page, 'Envergure').waitFor();
    expect(await head(page, 'Favorise').count()).toBe(0);
  });

  it('is taken away as tab-parted rows and as CSV', async () => {
    const page = await open({ path: `/#v=table&${FIVE}&tc=name,kind,regions` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await row(page, 'Imaginove').waitFor();
    await grid(page).getByRole('gridcell', { name: 'Rhône-Alpes' }).first().waitFor();
    await row(page, 'Imaginove').click();
    await row(page, 'Minalogic').click({ modifiers: ['Control'] });
    await page.keyboard.press('Control+c');
    await page.getByRole('group', { name: 'Message' }).getByText('2 lignes copiées.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'id\tNom\tSorte\tRégions\npole/imaginove\tImaginove\tpôle\tRhône-Alpes\npole/minalogic\tMinalogic\tpôle\tRhône-Alpes',
    );
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger en CSV : 5 entités' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('maillage-entites-imaginove-et-4-autres.csv');
    expect(await readFile(await file.path(), 'utf8')).toBe(
      [
        '\u{feff}id,Nom,Sorte,Régions',
        'pole/imaginove,Imaginove,pôle,Rhône-Alpes',
        'pole/minalogic,Minalogic,pôle,Rhône-Alpes',
        'actor/rhone-alpes,Rhône-Alpes,région,',
        'factor/strategic-rupture,Ruptures de stratégie,facteur,',
        'outcome/engagement-on-skills,Engagement sur les compétences,effet,',
        '',
      ].join('\r\n'),
    );
  });

  it('says that all is hidden, and that it could not be read, with the way out of both', async () => {
    const page = await open({
      path: `/#v=table&${FIVE}&fk=pole,region,factor,outcome`,
      expected: /Failed to load resource/,
    });
    await page.getByText('Tout est masqué par vos filtres.').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Tout réafficher' }).click();
    await expect.poll(() => firstCells(page), PATIENT).toEqual(ROWS);

    let broken = true;
    await page.route('**/graphql', (route) =>
      broken && /query Subgraph/.test(route.request().postData() ?? '')
        ? route.fulfill({
            status: 400,
            json: { errors: [{ message: 'no', extensions: { code: 'INTERNAL' } }] },
          })
        : route.continue(),
    );
    await page.reload();
    await page.getByRole('alert').getByText('Le tableau n’a pas pu être lu.').waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect.poll(() => firstCells(page), PATIENT).toEqual(ROWS);
  });

  it('is a list of rows on a phone, sorted by a menu, each with its acts', async () => {
    const page = await open({ path: `/#v=table&${FIVE}`, size: [390, 844], touch: true });
    const items = page.getByRole('list', { name: 'Entités de la vue' }).getByRole('listitem');
    await items.first().waitFor();
    expect(await items.count()).toBe(5);
    // All that can be done at the foot stands in one line.
    const foot = await page.locator('.table-foot').boundingBox();
    expect(foot?.height).toBeLessThan(60);
    await page.getByRole('button', { name: 'Tout choisir' }).tap();
    expect(await items.getByRole('button', { pressed: true }).count()).toBe(5);
    await page.getByRole('button', { name: 'Ne rien choisir' }).tap();
    await page.getByRole('combobox', { name: 'Trier par' }).selectOption('-name');
    await expect
      .poll(async () => plain((await items.first().textContent()) ?? ''), PATIENT)
      .toMatch(/^Ruptures/);
    await items.first().getByRole('button').first().tap();
    await page.getByRole('button', { name: 'Ouvrir le détail' }).tap();
    const screen = page.getByRole('dialog', { name: 'Détail' });
    await screen.getByRole('heading', { name: 'Ruptures de stratégie' }).waitFor();
    await screen.getByRole('button', { name: 'Retour' }).tap();
    await page.getByRole('button', { name: 'Actions : Ruptures de stratégie' }).tap();
    await page.getByRole('menuitem', { name: 'Masquer' }).tap();
    await expect.poll(() => items.count(), PATIENT).toBe(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
