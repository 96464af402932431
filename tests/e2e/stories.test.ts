/** Stories: begun from the start, told by mouse, by key, on a phone and in another page; each step has an address. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { details, drawn, graph, node, PATIENT, plain, searchField, settled } from './graph.ts';
import { focusComesTo, pressUntil } from './keys.ts';
import { describeVisits } from './visit.ts';

const WHO = /^Qui réagit, qui ne réagit pas, et pourquoi/;
const STEPS = [
  'La formation initiale sur-réagit',
  'La course à l’habilitation',
  'Pourquoi tant d’empressement',
  'Au niveau du bac et en deçà',
  'La formation continue semble sous-réagir',
  'Deux formations, deux signaux',
  'L’écart, et ce qu’on en voit',
];

const story = (page: Page) => page.getByRole('complementary', { name: /^(Récit|Story)$/ });
const step = (page: Page, title: string) => story(page).getByRole('heading', { level: 3, name: title });

/** What the page puts on the clipboard is kept where a test can read it. */
const KEEP_COPIES = `
  const kept = [];
  Object.defineProperty(window, 'copies', { value: kept });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void kept.push(text) } });
`;
const copies = (page: Page) => page.evaluate(() => (window as unknown as { copies: string[] }).copies);

describeVisits('stories', (open) => {
  it('is begun from the start and told by mouse, each step a view with its claims', async () => {
    const page = await open();
    await page.getByRole('button', { name: WHO }).click();
    await step(page, STEPS[0]!).waitFor();
    await focusComesTo(page, STEPS[0]!);
    await node(page, 'Enseignement supérieur').waitFor();
    await expect.poll(() => page.url(), PATIENT).toMatch(/story=who-reacts&step=over-reaction/);

    await story(page).getByRole('button', { name: 'Étape suivante : La course à l’habilitation' }).click();
    await step(page, STEPS[1]!).waitFor();
    await node(page, 'Université de Reims').waitFor();
    expect(await node(page, 'Formation initiale').count()).toBe(0);
    await expect.poll(() => page.url(), PATIENT).toMatch(/step=race/);

    const claims = story(page).getByRole('region', { name: 'Ce que dit l’étude' }).getByRole('button');
    expect(await claims.count()).toBe(7);
    await claims.filter({ hasText: /^Université de Compiègne présente/ }).click();
    await details(page)
      .getByRole('link', { name: 'Université de Compiègne' })
      .or(details(page).getByRole('button', { name: 'Université de Compiègne' }))
      .first()
      .waitFor();

    await story(page).getByRole('button', { name: 'Toutes les étapes' }).click();
    const contents = story(page).getByRole('navigation', { name: 'Toutes les étapes' }).getByRole('button');
    expect((await contents.allTextContents()).map(plain)).toEqual(
      STEPS.map((title, index) => `${index + 1}${title}`),
    );
    await contents.nth(4).click();
    await step(page, STEPS[4]!).waitFor();
    await page.goBack();
    await step(page, STEPS[1]!).waitFor();
  });

  it('is begun, told, taken back and left by key, and leaves its view', async () => {
    const page = await open();
    await searchField(page).waitFor();
    await pressUntil(page, 'Tab', WHO);
    await page.keyboard.press('Enter');
    await focusComesTo(page, STEPS[0]!);
    await page.keyboard.press('ArrowRight');
    await focusComesTo(page, STEPS[1]!);
    await page.keyboard.press('PageDown');
    await focusComesTo(page, STEPS[2]!);
    await page.keyboard.press('PageUp');
    await focusComesTo(page, STEPS[1]!);
    await page.keyboard.press('End');
    await focusComesTo(page, STEPS[6]!);
    await page.getByRole('article', { name: /^Section 2\.2, ¶ 4/ }).waitFor();

    await page.keyboard.press('Control+z');
    await step(page, STEPS[1]!).waitFor();
    await node(page, 'Université de Reims').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await step(page, STEPS[6]!).waitFor();
    await page.keyboard.press('Control+z');
    await step(page, STEPS[1]!).waitFor();
    await settled(page);
    const before = await drawn(page);

    await step(page, STEPS[1]!).focus();
    await page.keyboard.press('Escape');
    await story(page).waitFor({ state: 'detached' });
    await expect.poll(() => page.url(), PATIENT).not.toMatch(/story=/);
    expect(Object.keys((await drawn(page)).places).sort()).toEqual(Object.keys(before.places).sort());
    await expect
      .poll(() => graph(page).evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    await page.keyboard.press('Control+z');
    await step(page, STEPS[1]!).waitFor();
  });

  it('can be linked to and cited step by step, in both languages', async () => {
    const page = await open({ path: '/#story=two-ways&step=survey&l=en', script: KEEP_COPIES });
    await step(page, 'IAR: asking the firms').waitFor();
    await node(page, 'MEDEF (employers’ organisation)').waitFor();
    await expect
      .poll(() => page.url(), PATIENT)
      .toContain('w=actor/medef,initiative/medef-survey,pole/industries-agro-ressources');

    await story(page).getByRole('button', { name: 'Copy a link to this step' }).click();
    await story(page).getByRole('button', { name: 'Copy a citation of this step' }).click();
    await expect.poll(async () => (await copies(page)).length, PATIENT).toBe(2);
    const [link, citation] = await copies(page);
    expect(new URL(link!).hash).toBe('#story=two-ways&step=survey&l=en');
    expect(citation).toMatch(
      /^“IAR: asking the firms”, step 7 of 7 of the story “Imaginove and Industries et Agro-Ressources, two ways”, after Hugues Bertrand .*Data version 1\.0\.0\. http/,
    );

    await page
      .getByRole('button', { name: /^(Français|Lire en français|French).*|FR/ })
      .first()
      .click();
    await step(page, 'IAR : aller demander aux entreprises').waitFor();
  });

  it('that the study does not have is said, and leads to the start', async () => {
    const page = await open({ path: '/#story=none&step=x' });
    await story(page).getByText('L’étude n’a pas ce récit.').waitFor();
    await story(page).getByRole('button', { name: 'Aller à l’accueil' }).click();
    await searchField(page).waitFor();
  });

  it('is told on a phone under the view, with nothing beside the screen', async () => {
    const page = await open({
      size: [390, 844],
      touch: true,
      path: '/#story=what-leads-poles-to-skills&step=rupture',
    });
    await step(page, 'Ce qui pèse le plus').waitFor();
    await node(page, 'Ruptures de stratégie').waitFor();
    await story(page)
      .getByRole('button', { name: /^Étape suivante : / })
      .tap();
    await step(page, 'Trois facteurs cherchés en vain').waitFor();
    await node(page, 'Régimes d’innovation').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const small = await story(page)
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => button.getBoundingClientRect())
          .filter(({ height, width }) => height < 44 || width < 44),
      );
    expect(small).toEqual([]);
  });

  it('is told inside another page, whose link leads to the step', async () => {
    const page = await open({
      path: '/?embed=1#story=what-leads-poles-to-skills&step=strategy&l=fr',
      size: [900, 600],
    });
    await step(page, 'Il faut d’abord une stratégie').waitFor();
    await node(page, 'Engagement sur les compétences').waitFor();
    await story(page)
      .getByRole('button', { name: /^Étape suivante : / })
      .click();
    await step(page, 'L’histoire compte, dans un sens inattendu').waitFor();
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
    expect(links).toContain('#story=what-leads-poles-to-skills&step=history');
  });
});
