/** Two views side by side over one selection. */
import { expect, it } from 'vitest';
import { details, drawn, graph, isLit, node, PATIENT, relation, settled } from './graph.ts';
import { pressUntil } from './keys.ts';
import { describeVisits } from './visit.ts';

const THREE = 'pole/imaginove,actor/rhone-alpes,pole/minalogic';
/** A relation between two of the factors below, as it is read out. */
const RAISED = 'Ruptures de stratégie favorisent Redéfinition large et complète';

describeVisits('two views side by side', (open) => {
  it('reads beside the graph: what is looked up comes into both', async () => {
    const page = await open({ path: '/#n=~pole/imaginove' });
    await settled(page);
    await page.getByRole('button', { name: 'Une autre vue à côté' }).click();
    await page.getByRole('menuitemradio', { name: 'Texte' }).click();
    await expect.poll(() => page.url(), PATIENT).toMatch(/v=text.*b=graph/);
    await settled(page);
    await page.getByRole('combobox').fill('minalogic');
    await page.getByRole('option', { name: /^Minalogic pôle, / }).click();
    await details(page).getByRole('heading', { name: 'Minalogic' }).waitFor();
    await page.getByRole('article', { name: 'Tableau 1, ligne 9' }).waitFor();
    await expect
      .poll(async () => Object.keys((await drawn(page)).places).sort(), PATIENT)
      .toEqual(['pole/imaginove', 'pole/minalogic']);

    await page.reload();
    await page.getByRole('article', { name: 'Présentation, ¶ 1' }).waitFor();
    await settled(page);
    const tabs = page.getByRole('navigation', { name: 'Vues' }).getByRole('button');
    const current = () =>
      tabs.evaluateAll((all) => all.flatMap((tab) => (tab.ariaCurrent ? [tab.textContent] : [])));
    expect(await current()).toEqual(['Graphe', 'Texte']);
  });

  it('lights a cell of the matrix in the graph, and marks the cell of what is chosen there', async () => {
    const five = 'factor/strategic-rupture,factor/relational-fabric,outcome/broad-redefinition';
    const page = await open({ path: `/#n=~${five}&v=matrix&b=graph&m=entities` });
    await settled(page);
    const cells = page.getByRole('gridcell', { selected: true });
    const lit = () =>
      graph(page)
        .getByRole('button', { name: /, choisie?$/ })
        .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    expect([await cells.count(), await lit()]).toEqual([0, []]);
    const cell = page.getByRole('gridcell', {
      name: /^Ruptures de stratégie agit sur Redéfinition .*favorise/,
    });
    await cell.click();
    await expect.poll(async () => (await lit()).length, PATIENT).toBe(1);
    expect((await lit())[0]).toMatch(/^Ruptures de stratégie favorisent Redéfinition .*, choisie$/);
    expect(await cells.count()).toBe(1);

    await page.keyboard.press('Escape');
    await expect.poll(async () => [await cells.count(), (await lit()).length], PATIENT).toEqual([0, 0]);
    await graph(page)
      .getByRole('button', { name: /^Ruptures de stratégie favorisent Redéfinition/ })
      .focus();
    await page.keyboard.press(' ');
    await expect.poll(() => cells.allTextContents().then((all) => all.length), PATIENT).toBe(1);
    expect(await cells.first().evaluate((each) => each.classList.contains('mx-on'))).toBe(true);
    expect(await cell.getAttribute('aria-selected')).toBe('true');
  });

  it('is paired and parted by the keyboard', async () => {
    const page = await open({ path: '/#n=~pole/imaginove' });
    await settled(page);
    await pressUntil(page, 'Tab', /^Une autre vue à côté$/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Texte' }).waitFor();
    await pressUntil(page, 'ArrowDown', /^Texte$/);
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Présentation, ¶ 1' }).waitFor();
    await settled(page);
    await page.keyboard.press('1');
    await expect.poll(() => new URL(page.url()).hash, PATIENT).not.toMatch(/[vw]=/);
    await settled(page);
  });

  it('lights up in one view what is pointed at in the other, by mouse and by key', async () => {
    const page = await open({ path: `/#n=~${THREE}&s=pole/imaginove&v=table&b=graph`, size: [1600, 900] });
    await settled(page);
    await details(page).getByRole('heading', { name: 'Imaginove' }).waitFor();
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) });
    const pointed = () =>
      page
        .locator('[data-pointed]')
        .evaluateAll((all) =>
          all.map((each) => `${each.localName} ${(each as HTMLElement).dataset.things}`).sort(),
        );
    const lit = async () => {
      const labels = ['Minalogic', 'Rhône-Alpes'];
      const each = await Promise.all(labels.map((label) => isLit(page, node(page, label))));
      return labels.filter((_, at) => each[at]);
    };
    expect([await lit(), await pointed()]).toEqual([[], []]);

    await row('Minalogic').hover();
    await expect.poll(lit, PATIENT).toEqual(['Minalogic']);
    const link = details(page).locator('.details-body').getByRole('button', { name: 'Rhône-Alpes' }).first();
    await link.hover();
    await expect.poll(lit, PATIENT).toEqual(['Rhône-Alpes']);
    expect(await pointed()).toEqual(['tr actor/rhone-alpes']);
    await page.getByRole('banner').hover();
    await expect.poll(async () => [await lit(), await pointed()], PATIENT).toEqual([[], []]);

    await row('Minalogic').getByRole('rowheader').focus();
    await expect.poll(lit, PATIENT).toEqual(['Minalogic']);
    await node(page, 'Rhône-Alpes').focus();
    await expect.poll(pointed, PATIENT).toEqual(['button actor/rhone-alpes', 'tr actor/rhone-alpes']);
    await node(page, 'Minalogic').focus();
    await expect.poll(pointed, PATIENT).toEqual(['tr pole/minalogic']);
  });

  it('lights up what the text says in the graph beside it, and the other way round', async () => {
    const page = await open({ path: '/#v=text' });
    const second = page.getByRole('article', { name: 'Présentation, ¶ 2' });
    await second.getByRole('button', { name: /^Choisir le passage : Présentation, ¶ 2/ }).click();
    await settled(page);
    const said = page.getByRole('button', { name: 'Innovation favorise Croissance' }).first();
    const drawn = relation(page, 'Innovation favorise Croissance');
    expect(await isLit(page, drawn)).toBe(false);
    await said.hover();
    await expect.poll(() => isLit(page, drawn), PATIENT).toBe(true);
    await page.getByRole('banner').hover();
    await expect.poll(() => isLit(page, drawn), PATIENT).toBe(false);

    const lit = second.locator('[data-pointed]');
    await node(page, 'Innovation').focus();
    await expect
      .poll(() => lit.allTextContents(), PATIENT)
      .toEqual(['innovation', 'innovation', 'innovation']);
    await drawn.focus();
    await expect.poll(() => lit.allTextContents(), PATIENT).toEqual(['Innovation favorise Croissance']);
  });

  it('lights up the relations of a cell, and the heads of what is pointed at in the graph', async () => {
    const five = 'factor/strategic-rupture,factor/relational-fabric,outcome/broad-redefinition';
    const page = await open({ path: `/#n=~${five}&v=matrix&b=graph&m=entities`, theme: 'dark' });
    await settled(page);
    const raised = relation(page, RAISED);
    expect(await isLit(page, raised, 'dark')).toBe(false);
    await page
      .getByRole('gridcell', { name: /^Ruptures de stratégie agit sur Redéfinition .*favorise/ })
      .hover();
    await expect.poll(() => isLit(page, raised, 'dark'), PATIENT).toBe(true);
    await page.getByRole('banner').hover();
    await expect.poll(() => isLit(page, raised, 'dark'), PATIENT).toBe(false);
    await raised.focus();
    const pointed = page.locator('.mx [data-pointed]');
    await expect
      .poll(() => pointed.evaluateAll((all) => all.map((each) => each.role)), PATIENT)
      .toEqual(['gridcell']);
    await node(page, 'Ruptures de stratégie').focus();
    await expect
      .poll(() => pointed.evaluateAll((all) => all.map((each) => each.getAttribute('scope'))), PATIENT)
      .toEqual(['row']);
  });
});
