/** Three questions of a new reader, answered by the page alone. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { clickNode, details, drawn, node, plain, searchField, settled } from './graph.ts';
import { focusComesTo, pressUntil, relationsAround } from './keys.ts';
import { describeVisits } from './visit.ts';

const WHY = /^Pourquoi un pôle s’occupe-t-il de compétences \?/;

const OF_RHONE_ALPES = ['Imaginove est situé en Rhône-Alpes', 'Minalogic est situé en Rhône-Alpes'];

const STRONGEST = 'Ruptures de stratégie favorisent Engagement sur les compétences, la plus forte';

const WITHOUT_EFFECT = [
  'Nature des transformations productives est sans effet sur Engagement sur les compétences',
  'Poids des coopérations internationales est sans effet sur Engagement sur les compétences',
  'Régimes d’innovation sont sans effet sur Engagement sur les compétences',
];

/** The relations listed in the details under the heading of that text, each a button. */
async function listedUnder(page: Page, heading: RegExp): Promise<Locator> {
  const title = details(page).getByRole('heading', { name: heading });
  await title.waitFor();
  return title.locator('xpath=following-sibling::ul[1]').getByRole('button');
}

const namesOf = async (buttons: Locator) => (await buttons.allTextContents()).map(plain);

async function openWhyByKey(page: Page): Promise<void> {
  await searchField(page).waitFor();
  await pressUntil(page, 'Tab', WHY);
  await page.keyboard.press('Enter');
  await node(page, 'Engagement sur les compétences').waitFor();
  await focusComesTo(page, /^Engagement sur les compétences et Redéfinition/);
  await settled(page);
  await pressUntil(page, 'Tab', /^Engagement sur les compétences, effet, /);
}

describeVisits('questions about the study', (open) => {
  it('which poles share Rhône-Alpes, by mouse', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Rhône-Alpes', exact: true }).click();
    await page.getByRole('option', { name: 'Rhône-Alpes région, 2 relations' }).click();
    expect(await namesOf(await listedUnder(page, /^accueille 2$/))).toEqual(['Imaginove', 'Minalogic']);
    await settled(page);
    const { names } = await drawn(page);
    expect(names.filter((name) => name.endsWith('est situé en Rhône-Alpes')).sort()).toEqual(OF_RHONE_ALPES);
  });

  it('which poles share Rhône-Alpes, by keyboard', async () => {
    const page = await open();
    await searchField(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('rhone alpes');
    await page.getByRole('option', { name: 'Rhône-Alpes région, 2 relations' }).waitFor();
    await page.keyboard.press('Enter');
    await focusComesTo(page, /^Rhône-Alpes, région, 2 relations/);
    await settled(page);
    expect((await relationsAround(page)).sort()).toEqual(OF_RHONE_ALPES);
  });

  it('which factor has the strongest effect, by mouse', async () => {
    const page = await open();
    await page.getByRole('button', { name: WHY }).click();
    await settled(page);
    const { names } = await drawn(page);
    expect(names.filter((name) => name.includes(', la plus forte'))).toEqual([STRONGEST]);
    await clickNode(page, 'Ruptures de stratégie');
    await details(page)
      .getByRole('button', { name: /^Engagement sur les compétences,? la plus forte$/ })
      .click();
    await details(page).getByText('La plus forte, selon l’étude').waitFor();
    await details(page)
      .getByText(
        'De tous les facteurs, les ruptures stratégiques pèsent le plus sur l’engagement des pôles en matière de compétences.',
      )
      .waitFor();
  });

  it('which factors were found to have none, by mouse', async () => {
    const page = await open();
    await page.getByRole('button', { name: WHY }).click();
    await clickNode(page, 'Engagement sur les compétences');
    const none = await listedUnder(page, /^ne subit pas d’effet de 3$/);
    expect(await namesOf(none)).toEqual([
      'Nature des transformations productives',
      'Poids des coopérations internationales',
      'Régimes d’innovation',
    ]);
    await none.filter({ hasText: 'Régimes d’innovation' }).click();
    await details(page).getByText('Sans effet, selon l’étude').waitFor();
  });

  it('which factor has the strongest effect and which have none, by keyboard', async () => {
    const page = await open();
    await openWhyByKey(page);
    const around = await relationsAround(page);
    expect(around.filter((name) => name.includes('la plus forte'))).toEqual([STRONGEST]);
    expect(around.filter((name) => name.includes('sans effet')).sort()).toEqual(WITHOUT_EFFECT);
    await pressUntil(page, ']', new RegExp(`^${STRONGEST}$`));
    await page.keyboard.press('Enter');
    await focusComesTo(page, /^(Détail de la relation|Relation \d+ sur \d+ entre ces entités)$/);
    await details(page).getByText('La plus forte, selon l’étude').waitFor();
  });
});
