/** The signed matrix of what is in view, and entities side by side: by mouse, by key, on a phone. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { details, node, PATIENT, plain, settled } from './graph.ts';
import { focusComesTo, pressUntil } from './keys.ts';
import { describeVisits } from './visit.ts';

const matrix = (page: Page): Locator => page.getByRole('grid');
const cell = (page: Page, name: string | RegExp): Locator => page.getByRole('gridcell', { name });
const comparison = (page: Page): Locator => page.getByRole('table', { name: 'Comparaison' });

/** Names of heads, without their counts. */
const heads = (page: Page, role: 'rowheader' | 'columnheader'): Promise<string[]> =>
  matrix(page)
    .getByRole(role)
    .evaluateAll((all) =>
      all.flatMap((head) => /^(.*), [\d\s]+ relations?$/.exec(head.textContent ?? '')?.[1] ?? []),
    );

/** Rows of the comparison as they are read: what is said, and of each entity. */
async function rows(page: Page): Promise<string[][]> {
  const all = await comparison(page)
    .getByRole('row')
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((each) => each.textContent ?? '')));
  return all.map((row) => row.map(plain));
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.press('Control+z');
}

describeVisits('matrix', (open) => {
  it('is walked through by key, opens a cell, and is the same from its address', async () => {
    const page = await open({ path: '/#all=1' });
    await settled(page);
    await page.keyboard.press('3');
    await matrix(page).waitFor();
    await focusComesTo(page, 'Qui agit sur qui');
    expect(await heads(page, 'columnheader')).toContain('Effet');
    await pressUntil(page, 'Tab', / agit sur .* : /);
    await pressUntil(page, 'ArrowDown', /^Facteur agit sur /);
    await pressUntil(page, 'ArrowRight', /^Facteur agit sur Effet : /);
    const whole = /^Facteur agit sur Effet\s: 35 favorisent, 6 freinent, 3 sans effet, 10 sens non dit$/;
    expect(await cell(page, whole).evaluate((each) => each === document.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await focusComesTo(page, 'Case de la matrice');
    await details(page).getByRole('heading', { name: 'Facteur agit sur Effet' }).waitFor();
    await details(page).getByText('35 favorisent').waitFor();
    await page.reload();
    await page.getByRole('gridcell', { name: /^Facteur agit sur Effet/, selected: true }).waitFor();

    await details(page).getByRole('button', { name: 'Fermer' }).focus();
    await page.keyboard.press('Enter');
    await focusComesTo(page, /^Facteur agit sur Effet/);
    await page.keyboard.press('Home');
    await focusComesTo(page, /^Facteur agit sur Acteur/);
    await page.keyboard.press('ArrowLeft');
    await focusComesTo(page, /^Facteur, [\d\s]+ relations$/);
  });

  it('lays out entities as is asked, and says so in its address', async () => {
    const chosen = 'factor/strategic-rupture,factor/relational-fabric,outcome/broad-redefinition';
    const page = await open({ path: `/#n=~${chosen}&v=matrix` });
    await matrix(page).waitFor();
    await page.getByLabel('Lignes et colonnes', { exact: true }).selectOption('entities');
    await cell(page, /freine/).waitFor();
    await page.getByLabel('Ordre', { exact: true }).selectOption('name');
    const byName = await heads(page, 'rowheader');
    expect(byName).toEqual([...byName].sort((a, b) => a.localeCompare(b, 'fr')));
    const columns = await heads(page, 'columnheader');
    await page.getByRole('button', { name: 'Échanger lignes et colonnes' }).click();
    await expect.poll(() => heads(page, 'columnheader'), PATIENT).toEqual(byName);
    expect(await heads(page, 'rowheader')).toEqual(columns);
    await expect.poll(() => page.url(), PATIENT).toMatch(/m=entities,name,turned/);
    await page.reload();
    await expect.poll(() => heads(page, 'columnheader'), PATIENT).toEqual(byName);
  });

  it('shows a cell as a graph of its own, which can be undone', async () => {
    const page = await open({ path: '/#all=1&v=matrix' });
    await cell(page, /^Acteur agit sur Effet/).click();
    await details(page).getByRole('button', { name: 'Voir en graphe' }).click();
    await settled(page);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent(), PATIENT)
      .not.toBe('Toute l’étude');
    await undo(page);
    await page.getByRole('heading', { level: 1, name: 'Toute l’étude' }).waitFor();
  });
});

describeVisits('comparison', (open) => {
  it('compares by key what is chosen in the graph, opens a row, reorders, removes, undoes', async () => {
    const page = await open({ path: '/#n=~pole/imaginove,pole/minalogic,actor/rhone-alpes' });
    await settled(page);
    await node(page, 'Imaginove').focus();
    await page.keyboard.press(' ');
    await node(page, 'Minalogic').focus();
    await page.keyboard.press('Shift+ ');
    await page.keyboard.press('c');
    await comparison(page).waitFor();
    await focusComesTo(page, 'Imaginove et Minalogic');
    await expect
      .poll(() => page.url(), PATIENT)
      .toMatch(/v=compare.*c=compare\?ids=pole\/imaginove,pole\/minalogic/);
    // The link is copied in one place, the page's head.
    expect(await page.getByRole('main').getByRole('button', { name: 'Copier le lien' }).count()).toBe(0);
    const first = await rows(page);
    expect(first.find(([said]) => said === 'grandes entreprises')).toEqual([
      'grandes entreprises',
      '5',
      '47',
    ]);
    expect(first.find(([said]) => said === '… est situé en Rhône-Alpes')).toEqual([
      '… est situé en Rhône-Alpes',
      'dit',
      'dit',
    ]);
    expect(first.find(([said]) => said?.endsWith('Jeu vidéo'))).toEqual([
      '… couvre Jeu vidéo',
      'dit',
      'l’étude est muette',
    ]);

    await pressUntil(page, 'Tab', /^… est situé en Rhône-Alpes$/);
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: '… est situé en Rhône-Alpes' }).waitFor();
    expect(await details(page).getByRole('listitem').count()).toBe(2);

    await page.getByRole('button', { name: 'Minalogic : vers la gauche' }).click();
    await page.getByRole('heading', { level: 1, name: 'Minalogic et Imaginove' }).waitFor();
    await page.getByRole('button', { name: 'Retirer Imaginove' }).click();
    await page.getByText('Une comparaison met au moins deux entités côte à côte').waitFor();
    await undo(page);
    await page.getByRole('heading', { level: 1, name: 'Minalogic et Imaginove' }).waitFor();
    await undo(page);
    await page.getByRole('heading', { level: 1, name: 'Imaginove et Minalogic' }).waitFor();
  });

  it('tells what contradicts from what is silent, and what the compared do to one another', async () => {
    const ids = 'factor/strategic-rupture,factor/relational-fabric,outcome/broad-redefinition';
    const page = await open({ path: `/#v=compare&c=compare?ids=${ids}` });
    await comparison(page).waitFor();
    const between = (await rows(page)).slice(
      (await rows(page)).findIndex(([head]) => head?.startsWith('Entre elles')),
    );
    expect(between.map(([said]) => said)).toEqual([
      expect.stringMatching(/^Entre elles 2 relations$/),
      expect.stringMatching(/ favorisent /),
      expect.stringMatching(/ freine /),
    ]);

    await page.getByRole('button', { name: 'Retirer Redéfinition large et complète' }).click();
    const contradicting = page.getByRole('row', { name: /Redéfinition large et complète/ });
    await contradicting.getByText('freine').waitFor();
    expect(plain((await contradicting.textContent()) ?? '')).toMatch(/\+favorise.*−freine/);
  });

  it('adds an entity by its name, and draws what several have in common', async () => {
    const page = await open({ path: '/#v=compare&c=compare?ids=pole/imaginove' });
    await page.getByText('Une comparaison met au moins deux entités côte à côte').waitFor();
    await page.getByRole('button', { name: 'Ajouter' }).click();
    await page.getByLabel('Ajouter à la comparaison').fill('minalogic');
    await page.getByRole('option', { name: /^Minalogic/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Imaginove et Minalogic' }).waitFor();
    await page.getByRole('button', { name: 'Voir en graphe' }).click();
    await settled(page);
    await node(page, 'Rhône-Alpes').waitFor();
    await node(page, 'Minalogic').waitFor();
    expect(await node(page, 'Cinéma').count()).toBe(0);
  });

  it('says that eleven are too many, and compares ten', async () => {
    const poles =
      'aerospace-valley alsace-biovalley cosmetic-valley i-trans images-et-reseaux imaginove ' +
      'industries-agro-ressources mer-paca minalogic mipi';
    const ids = [...poles.split(' ').map((id) => `pole/${id}`), 'actor/medef'];
    const page = await open({ path: `/#v=compare&c=compare?ids=${ids.join(',')}` });
    await page.getByText('il y en a 11. Retirez-en 1.').waitFor();
    await page.getByRole('button', { name: 'Retirer MEDEF' }).click();
    await comparison(page).waitFor();
    // One more for what is stated.
    expect(await comparison(page).getByRole('columnheader').count()).toBe(11);
    expect(await page.getByRole('button', { name: 'Dix entités au plus' }).isDisabled()).toBe(true);
    const tops = await comparison(page)
      .getByRole('button', { name: /^Retirer / })
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    expect(tops).toEqual(Array(10).fill(tops[0]));
  });
});

const PHONE = { size: [390, 844], touch: true } as const;

describeVisits('comparison on a phone', (open) => {
  it('is a list of rows, and fits', async () => {
    const page = await open({ ...PHONE, path: '/#v=compare&c=compare?ids=pole/imaginove,pole/minalogic' });
    await page.getByRole('heading', { level: 2, name: /^Dit de plusieurs/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: '… est situé en Rhône-Alpes' }).tap();
    const screen = page.getByRole('dialog', { name: 'Détail' });
    await screen.getByRole('heading', { name: '… est situé en Rhône-Alpes' }).waitFor();
    await screen.getByRole('button', { name: 'Retour' }).tap();
    await screen.waitFor({ state: 'detached' });
  });

  it('keeps the heads of the matrix in sight, and opens its cells', async () => {
    const page = await open({ ...PHONE, path: '/#all=1&v=matrix' });
    const head = page.getByRole('rowheader', { name: /^Facteur/ });
    await head.waitFor();
    const before = await head.boundingBox();
    await matrix(page).evaluate((grid) => grid.closest('.mx-scroll')?.scrollBy(300, 0));
    await expect.poll(() => head.boundingBox(), PATIENT).toEqual(before);
    await cell(page, /^Facteur agit sur Effet/).tap();
    const screen = page.getByRole('dialog', { name: 'Détail' });
    await screen.getByRole('heading', { name: 'Facteur agit sur Effet' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
