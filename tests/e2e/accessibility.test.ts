/** Axe finds nothing in any state of the page, in either theme and either language. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { messagesEn } from '../../client/src/i18n/en/messages.ts';
import { messagesFr } from '../../client/src/i18n/fr/messages.ts';
import { KEEPING_MESSAGES } from '../../client/src/i18n/keeping-messages.ts';
import { MAP_MESSAGES } from '../../client/src/i18n/map-messages.ts';
import { START_MESSAGES } from '../../client/src/i18n/start-messages.ts';
import { TABLE_MESSAGES } from '../../client/src/i18n/table-messages.ts';
import { details, node, searchField, settled } from './graph.ts';
import { describeVisits } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = { run(context: Document, options: Record<string, unknown>): Promise<AxeResults> };

/** Each breach with the elements that are in it. */
async function breaches(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      rules: { 'target-size': { enabled: true } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

const CHOSEN = '#n=~factor/strategic-rupture,outcome/engagement-on-skills,pole/minalogic&s=';

describeVisits('accessibility', (open) => {
  for (const language of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has nothing for axe to find, ${language}, ${theme}`, async () => {
        const words = language === 'fr' ? messagesFr : messagesEn;
        const page = await open({ language, theme, script: AXE });
        const found: Record<string, string[]> = {};
        const look = async (state: string) => {
          found[state] = await breaches(page);
        };
        const start = page.url();
        const visit = async (fragment: string) => {
          await page.goto('about:blank');
          await page.goto(`${start}${fragment}`);
        };

        await page.getByRole('button', { name: START_MESSAGES[language].why }).waitFor();
        await look('start');
        await searchField(page).fill('imaginove');
        await page.getByRole('option').first().waitFor();
        await look('search');

        await visit(`${CHOSEN}pole/minalogic`);
        await settled(page);
        await details(page).getByRole('heading', { name: 'Minalogic' }).waitFor();
        await look('graph and entity');
        await node(page, 'Minalogic').focus();
        await page.keyboard.press('e');
        await page
          .getByRole('dialog', { name: words.expand.title('Minalogic') })
          .getByRole('table')
          .waitFor();
        await look('expansion');
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.getByRole('button', { name: words.app.help }).click();
        await page.getByRole('dialog', { name: words.help.title }).waitFor();
        await look('help');

        await visit(`${CHOSEN}claim/strategic-rupture-strongest-impact`);
        await settled(page);
        await details(page).getByText(words.details.digest).first().click();
        await look('relation');

        await visit('#v=map&all=1&s=actor/rhone-alpes');
        await page.getByRole('button', { name: /^Minalogic, / }).waitFor();
        await details(page).getByRole('heading', { name: 'Rhône-Alpes' }).waitFor();
        await look('map');
        await page.setViewportSize({ width: 390, height: 844 });
        await page.getByRole('region', { name: MAP_MESSAGES[language].map.list }).waitFor();
        await look('map on a phone');
        await page.setViewportSize({ width: 1440, height: 900 });

        await visit('#all=1&v=matrix&s=cell:factor~outcome');
        await page.getByRole('gridcell', { selected: true }).waitFor();
        await details(page).locator('li').first().waitFor();
        await look('matrix of kinds');
        await visit('#all=1&v=matrix&m=entities,all&s=pole/minalogic');
        await page.getByRole('rowheader', { selected: true }).waitFor();
        await look('matrix of entities');
        const contradicting = 'factor/strategic-rupture,factor/innovation-regimes,outcome/broad-redefinition';
        await visit(
          `#v=compare&c=compare?ids=${contradicting}&s=aspect:INFLUENCES~OUT~outcome/engagement-on-skills`,
        );
        await page.getByRole('table').waitFor();
        await details(page).locator('li').first().waitFor();
        await look('comparison');
        const poles = 'pole/images-et-reseaux,pole/imaginove';
        await visit(`#v=compare&fs=unsigned&c=compare?ids=${poles}`);
        await page.getByRole('table').waitFor();
        await look('comparison under a filter');
        await visit('#v=compare&c=compare?ids=pole/imaginove');
        await page.getByRole('main').getByRole('alert').waitFor();
        await page.getByRole('button', { name: /^(Ajouter|Add)$/ }).click();
        await look('comparison of one');
        await page.setViewportSize({ width: 390, height: 844 });
        await visit(`#v=compare&c=compare?ids=${poles}`);
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        await look('comparison on a phone');
        await visit('#all=1&v=matrix');
        await page.getByRole('grid').waitFor();
        await look('matrix on a phone');
        await page.setViewportSize({ width: 1440, height: 900 });

        await visit('#v=text');
        await page.getByRole('article').first().waitFor();
        await look('text');
        await visit('#v=audit');
        await page.getByRole('table').first().waitFor();
        await look('audit');

        const table = TABLE_MESSAGES[language].table;
        const keeping = KEEPING_MESSAGES[language];
        await visit('#all=1&v=table&ts=-inView&s=pole/minalogic');
        await page.getByRole('row', { selected: true }).waitFor();
        await look('table of entities');
        await page.getByRole('button', { name: table.columns }).click();
        await page.getByRole('menuitemcheckbox').first().waitFor();
        await look('columns');
        await page.keyboard.press('Escape');
        await page.getByRole('row', { selected: true }).getByRole('rowheader').click({ button: 'right' });
        await page.getByRole('menuitem').first().waitFor();
        await look('menu of a row');
        await visit(
          '#all=1&v=table&t=relations&ts=source,-sign&tf=a&s=claim/strategic-rupture-strongest-impact',
        );
        await page.getByRole('rowheader').first().waitFor();
        await look('table of relations');
        await page.getByRole('textbox', { name: table.find }).fill('zzzz');
        await page.getByText(table.nothing('zzzz')).waitFor();
        await look('table without rows');
        await page.setViewportSize({ width: 390, height: 844 });
        await visit(`#v=table&${CHOSEN.slice(1)}pole/minalogic`);
        await page.getByRole('listitem').getByRole('button', { pressed: true }).waitFor();
        await look('table on a phone');
        await page.setViewportSize({ width: 1440, height: 900 });

        const story = page.getByRole('complementary', { name: /^(Récit|Story)$/ });
        await visit('#story=two-ways&step=survey');
        await story.getByRole('heading', { level: 3 }).waitFor();
        await settled(page);
        await look('story');
        await page.setViewportSize({ width: 390, height: 844 });
        await page.locator('.views-foot').waitFor();
        await look('story on a phone');
        await page.setViewportSize({ width: 1440, height: 900 });
        await visit(`?embed=1${CHOSEN}pole/minalogic`);
        await settled(page);
        await look('inside another page');
        await visit('#n=~pole/minalogic,pole/nobody&d=poles-competences@0.9.0');
        await page.getByRole('alert').first().waitFor();
        await settled(page);
        await look('what a link no longer opens');
        await page.getByRole('button', { name: /^(Emporter|Take away|Export)$/ }).click();
        await page.getByRole('dialog').getByRole('radio').first().waitFor();
        await look('taking away');
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.getByRole('button', { name: /^(Partager|Share)$/ }).click();
        await page.getByRole('menuitem').first().waitFor();
        await look('sharing');

        await visit('');
        await page.getByText(keeping.session.lead).waitFor();
        await look('offer to resume');
        await page.getByRole('button', { name: words.app.more }).click();
        await page.getByRole('menuitem').first().waitFor();
        await look('more');
        const chooser = page.waitForEvent('filechooser');
        await page.getByRole('menuitem', { name: keeping.more.open }).click();
        await (await chooser).setFiles({
          name: 'a.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{}'),
        });
        await page.getByText(keeping.file.faults.NOT_VIEW()).waitFor();
        await look('a file that does not open');
        await page.getByRole('button', { name: words.app.more }).click();
        await page.getByRole('menuitem', { name: keeping.more.names }).click();
        await page.getByRole('dialog').getByRole('textbox').fill('Minalogic; nowhere at all');
        await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
        await look('list of names');

        expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
      });
    }
  }
});
