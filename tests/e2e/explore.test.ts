/** The way through the page that everything else stands on: search, choose, expand, read, share. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  clickNode,
  details,
  doubleClickNode,
  drawn,
  graph,
  hasInk,
  middleOf,
  node,
  PATIENT,
  plain,
  relation,
  searchField,
  settled,
} from './graph.ts';
import { focusComesTo, focusName, pressUntil } from './keys.ts';
import { describeVisits } from './visit.ts';

const IMAGINOVE_IN_RHONE_ALPES = 'Imaginove est situé en Rhône-Alpes';

/** What the details of that relation hold, as they are read out. */
const READ = [
  '- heading "Détail de la relation"',
  '- button "Imaginove" - paragraph: est situé en - button "Rhône-Alpes"',
  '- paragraph: Imaginove se trouve principalement en Rhône-Alpes.',
  '- term: Modalité - definition: Observé sur les terrains étudiés',
  '- term: Portée - definition: En général',
  '- heading "Sur quoi cela repose 1 passage"',
  'Tableau 1, ligne 5 : Tableau 1 – Les dix pôles de l’échantillon',
  '- paragraph: « Imaginove Nationale Rhône-Alpes »',
];

/** All of the details, as they are read out. */
async function readDetails(page: Page): Promise<string> {
  return plain(await details(page).ariaSnapshot());
}

/** Waits for the details of that relation and gives all of them. */
async function readRelation(page: Page): Promise<string> {
  await details(page).getByText('Ce que dit le passage').first().waitFor();
  const text = await readDetails(page);
  for (const part of READ) expect(text).toContain(part);
  return text;
}

/** Visits the address again, as someone who was given it would. */
async function visitAgain(page: Page): Promise<void> {
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
}

describeVisits('a way through the study', (open) => {
  it('leads by mouse from a search to the evidence, and its address to the same again', async () => {
    const page = await open();
    await searchField(page).click();
    await searchField(page).pressSequentially('minalogic');
    await page.getByRole('option', { name: /^Minalogic pôle, / }).click();
    await details(page).getByRole('heading', { name: 'Minalogic' }).waitFor();

    await clickNode(page, 'Rhône-Alpes');
    await details(page).getByRole('heading', { name: 'Rhône-Alpes' }).waitFor();
    expect(await hasInk(page, 'Rhône-Alpes')).toBe(true);
    expect(await node(page, 'Imaginove').count()).toBe(0);
    const before = await drawn(page);

    await doubleClickNode(page, 'Rhône-Alpes');
    const preview = page.getByRole('dialog', { name: 'Étendre Rhône-Alpes' });
    await preview.getByRole('row', { name: /entrant 1 pôle 1$/ }).waitFor();
    await preview.getByRole('button', { name: 'Ajouter 1 entité' }).click();
    await node(page, 'Imaginove').waitFor();
    await preview.waitFor({ state: 'detached' });
    await settled(page);
    const after = await drawn(page);
    expect(after.places).toEqual({ ...before.places, 'pole/imaginove': after.places['pole/imaginove'] });
    expect(await hasInk(page, 'Imaginove')).toBe(true);

    // The pole is named among those of the region, then at the end of the relation.
    await details(page).getByRole('button', { name: 'Imaginove' }).last().click();
    const read = await readRelation(page);
    await settled(page);
    const shown = await drawn(page);
    await details(page).getByText('Ce que dit le passage').first().click();
    await expect.poll(async () => (await readDetails(page)).length, PATIENT).toBeGreaterThan(read.length);

    await visitAgain(page);
    expect(await readRelation(page)).toBe(read);
    await settled(page);
    expect(await drawn(page)).toEqual(shown);
  });

  it('leads there by keyboard alone', async () => {
    const page = await open();
    await searchField(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('minalogic');
    await page.getByRole('option', { name: /^Minalogic pôle, / }).waitFor();
    await page.keyboard.press('Enter');
    await focusComesTo(page, /^Minalogic, pôle, /);

    await settled(page);
    await pressUntil(page, ']', /^Minalogic est situé en Rhône-Alpes$/);
    const [from, to] = [
      await middleOf(relation(page, 'Minalogic est situé en Rhône-Alpes')),
      await middleOf(node(page, 'Rhône-Alpes')),
    ];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const towards =
      Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'ArrowRight' : 'ArrowLeft') : dy > 0 ? 'ArrowDown' : 'ArrowUp';
    await page.keyboard.press(towards);
    await focusComesTo(page, /^Rhône-Alpes, région, /);

    await page.keyboard.press('e');
    await focusComesTo(page, 'Ajouter 1 entité');
    await page.keyboard.press('Enter');
    await node(page, 'Imaginove').waitFor();
    await focusComesTo(page, /^Rhône-Alpes, région, 2 relations$/);

    await page.keyboard.press('Enter');
    await focusComesTo(page, 'Détail de l’entité');
    await details(page).getByRole('button', { name: 'Imaginove' }).nth(1).waitFor();
    await pressUntil(page, 'Tab', /^Imaginove$/);
    await pressUntil(page, 'Tab', /^Imaginove$/);
    await page.keyboard.press('Enter');
    const read = await readRelation(page);
    await settled(page);
    const shown = await drawn(page);
    await page.keyboard.press('Tab');
    await pressUntil(page, 'Tab', /^Ce que dit le passage$/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readDetails(page)).length, PATIENT).toBeGreaterThan(read.length);

    await visitAgain(page);
    expect(await readRelation(page)).toBe(read);
    await settled(page);
    expect(await drawn(page)).toEqual(shown);
    expect(await relation(page, IMAGINOVE_IN_RHONE_ALPES).count()).toBe(1);
    await pressUntil(page, 'Tab', /^Imaginove est situé en Rhône-Alpes, choisie$/);
    expect(await graph(page).getByRole('button').count()).toBe(shown.names.length);
    expect(await focusName(page)).toBe(`${IMAGINOVE_IN_RHONE_ALPES}, choisie`);
  });
});

describeVisits('the start screen', (open) => {
  it.each([
    [1440, 900],
    [1280, 720],
  ] as const)('has the guided entry whole at %i × %i', async (...size) => {
    for (const language of ['fr', 'en'] as const) {
      const page = await open({ size, language });
      await page
        .getByText(/440 (entités|entities)/)
        .first()
        .waitFor();
      const last = page.getByRole('main').locator('.absences');
      await page.getByRole('button', { name: /Imaginove .* (deux voies|two ways)/ }).waitFor();
      const box = await last.boundingBox();
      expect(Math.round((box?.y ?? 0) + (box?.height ?? size[1] + 1))).toBeLessThanOrEqual(size[1]);
    }
  });

  it('says that there may be more than the best results', async () => {
    for (const [language, best, hint] of [
      ['fr', 'Les 500 meilleurs résultats ; il peut y en avoir d’autres.', 'Un mot de plus les départage.'],
      ['en', 'The best 500 results; there may be more.', 'One more word narrows them down.'],
    ] as const) {
      const page = await open({ language });
      const field = page.getByRole('combobox');
      await field.fill('pole');
      const status = page.locator('.find-status');
      // On a busy machine it says first that it searches.
      const said = async () => plain((await status.textContent()) ?? '');
      await expect.poll(said, { timeout: 20_000 }).toBe(`${best} ${hint}`);
      await field.fill('minalogic');
      await status.waitFor({ state: 'detached' });
    }
  });

  it('heads what stands apart in other words, and shows no strength where none is said', async () => {
    const id = 'outcome/knowledge-economy';
    const page = await open({
      path: `/#n=~${id},initiative/lisbon-strategy,outcome/virtuous-circle&s=${id}`,
    });
    const heads = details(page).locator('.relation-group h4');
    await heads.first().waitFor();
    expect((await heads.allTextContents()).map(plain)).toEqual(['+est favorisé par2', '+a pour condition1']);
    await details(page)
      .getByRole('button', { name: /^Stratégie de Lisbonne/ })
      .click();
    await details(page).getByText('Non dite').waitFor();
    expect(await details(page).locator('.strength').count()).toBe(0);
  });
});
