/** The other ways to look at the study: tracing, the text, the audit. */
import { expect, it } from 'vitest';
import { details, drawn, node, PATIENT, plain, searchField, settled } from './graph.ts';
import { pressUntil } from './keys.ts';
import { describeVisits } from './visit.ts';

describeVisits('other views', (open) => {
  it('traces the path between two poles by key, and its address leads to it again', async () => {
    const page = await open({ path: '/#n=~pole/imaginove,actor/rhone-alpes,pole/minalogic' });
    await settled(page);
    await node(page, 'Imaginove').focus();
    await page.keyboard.press('t');
    const trace = page.getByRole('region', { name: 'Traçage' });
    await trace.waitFor();
    await node(page, 'Minalogic').focus();
    await page.keyboard.press('t');
    const shortest = trace.getByRole('button', { name: /2 sauts/ }).first();
    await shortest.waitFor();
    await expect.poll(() => page.url(), PATIENT).toMatch(/imaginove.*minalogic/);

    await page.reload();
    await trace.waitFor();
    await shortest.waitFor();
    await settled(page);
    expect(Object.keys((await drawn(page)).places)).toContain('pole/minalogic');
  });

  it('reads the study passage by passage, by the keyboard', async () => {
    const page = await open();
    await searchField(page).waitFor();
    await page.keyboard.press('5');
    await page.getByRole('article', { name: 'Présentation, ¶ 1' }).waitFor();
    await pressUntil(page, 'Tab', /^Choisir le passage : Présentation, ¶ 1$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url(), PATIENT).toMatch(/v=text.*s=s0\.p1/);
    await page.reload();
    await page.getByRole('article', { name: 'Présentation, ¶ 1' }).waitFor();
  });

  it('accounts for the data, and comes from there back to the graph', async () => {
    const page = await open({ path: '/#v=audit' });
    await page.getByRole('heading', { level: 1, name: 'Ce que les données couvrent' }).waitFor();
    await page.getByRole('table').first().waitFor();
    expect(plain((await page.getByRole('main').textContent()) ?? '')).toMatch(/\d+ passages/);
    await page.getByRole('combobox').fill('minalogic');
    await page.getByRole('option', { name: /^Minalogic pôle, / }).click();
    await details(page).getByRole('heading', { name: 'Minalogic' }).waitFor();
  });

  it('gives the licences of the packages that page and workers are made of', async () => {
    const page = await open({ path: '/#v=audit' });
    const link = page.getByRole('link', { name: 'Leurs licences' });
    const answer = await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
    const named = (await answer.text()).match(
      /^(cytoscape|d3-force|react|pdfjs-dist) [\d.]+ \((MIT|ISC|Apache-2\.0)\)$/gm,
    );
    expect(named?.map((line) => line.replace(/ [\d.]+/, ''))).toEqual([
      'cytoscape (MIT)',
      'd3-force (ISC)',
      'pdfjs-dist (Apache-2.0)',
      'react (MIT)',
    ]);
  });

  it('is printed in one column as wide as the paper, whatever was wide on the screen', async () => {
    const page = await open({
      path: '/#n=~pole/imaginove,actor/rhone-alpes,pole/minalogic&s=pole/imaginove',
    });
    await settled(page);
    await details(page).getByRole('heading', { name: 'Imaginove' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const boxes = await page
      .locator('.pane, .panel-right')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ left, width }) => [left, width]),
      );
    expect(boxes).toEqual([
      [0, 1440],
      [0, 1440],
    ]);
  });
});
