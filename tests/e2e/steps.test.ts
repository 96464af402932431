/** Every act can be undone, what is hidden is said, and the address goes with the view. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Drawn, drawn, legend, node, PATIENT, plain, settled } from './graph.ts';
import { describeVisits } from './visit.ts';

const IMAGINOVE = /^Le réseau d’un pôle : Imaginove/;
const SECTORS = [
  'sector/animation',
  'sector/audiovisual',
  'sector/cinema',
  'sector/cinema-audiovisual',
  'sector/interactive-multimedia',
  'sector/multimedia-and-animated-film',
  'sector/video-games',
];

const tool = (page: Page, name: RegExp) =>
  page.getByRole('toolbar', { name: 'Outils' }).getByRole('button', { name });

const nodesOf = ({ places }: Drawn) => Object.keys(places).sort();

/** Waits until these nodes, and no others, are drawn. */
async function nodesBecome(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(async () => nodesOf(await drawn(page)), PATIENT).toEqual([...ids].sort());
}

async function openImaginove(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: IMAGINOVE }).click();
  await node(page, 'Imaginove').waitFor();
  await settled(page);
  return nodesOf(await drawn(page));
}

describeVisits('steps', (open) => {
  it('hides by the legend, says what is hidden, and takes it back by undo, redo and the browser', async () => {
    const page = await open();
    const all = await openImaginove(page);
    const left = all.filter((id) => !id.startsWith('sector/'));
    expect(all.filter((id) => id.startsWith('sector/'))).toEqual(SECTORS);
    const whole = page.url();

    const sectors = legend(page).getByRole('button', { name: /^Domaine 7 vues, \d+ dans l’étude$/ });
    expect(await sectors.getAttribute('aria-pressed')).toBe('true');
    await sectors.getByText('Domaine').click();
    await nodesBecome(page, left);
    const off = legend(page).getByRole('button', { name: /^Domaine 0 vue, \d+ dans l’étude$/ });
    expect(await off.getAttribute('aria-pressed')).toBe('false');
    const hidden = page.getByRole('main').getByRole('button', { name: '7 entités masquées' });
    await hidden.waitFor();
    await expect.poll(() => page.url(), PATIENT).toContain('fk=sector');
    const filtered = page.url();

    await tool(page, /^Annuler : filtrer$/).click();
    await nodesBecome(page, all);
    await hidden.waitFor({ state: 'detached' });
    await tool(page, /^Rétablir : filtrer$/).click();
    await nodesBecome(page, left);
    await page.keyboard.press('Control+z');
    await nodesBecome(page, all);
    await page.keyboard.press('Control+Shift+z');
    await nodesBecome(page, left);
    await expect.poll(() => page.url(), PATIENT).toBe(filtered);

    await hidden.click();
    await nodesBecome(page, all);
    await page.goBack();
    await nodesBecome(page, left);
    expect(page.url()).toBe(filtered);
    await page.goForward();
    await nodesBecome(page, all);
    expect(page.url()).toBe(whole);
  });

  it('keeps only one sort by the legend, and hides and pins a node by key', async () => {
    const page = await open();
    const all = await openImaginove(page);
    await legend(page).getByRole('button', { name: 'Ne garder que : Domaine' }).press('Enter');
    await nodesBecome(page, SECTORS);
    await legend(page).getByRole('button', { name: 'Tout afficher' }).click();
    await nodesBecome(page, all);

    await node(page, 'Rhône-Alpes').focus();
    await page.keyboard.press('g');
    await page
      .getByRole('application')
      .getByRole('button', { name: /^Rhône-Alpes, .*épinglé/ })
      .waitFor();
    await page.keyboard.press('h');
    await nodesBecome(
      page,
      all.filter((id) => id !== 'actor/rhone-alpes'),
    );
    const toast = page.getByRole('group', { name: 'Message' });
    expect(plain((await toast.textContent()) ?? '')).toContain('Masqué : Rhône-Alpes.');
    await toast.getByRole('button', { name: 'Annuler' }).click();
    await nodesBecome(page, all);
  });

  it('goes back to the start and from there to what was shown', async () => {
    const page = await open();
    const all = await openImaginove(page);
    await page.getByRole('link', { name: 'Maillage, accueil' }).click();
    await page.getByRole('button', { name: IMAGINOVE }).waitFor();
    await page.goBack();
    await nodesBecome(page, all);
  });

  it('says what a link names that the study does not have, and shows the rest', async () => {
    const page = await open({
      path: '/#n=~pole/imaginove,pole/nowhere,actor/nobody&n=pole/imaginove~actor/rhone-alpes',
    });
    await page.getByText('Ce lien n’ouvre pas tout ce qu’il montrait.').waitFor();
    for (const id of ['pole/nowhere', 'actor/nobody']) {
      await page.getByText(id, { exact: true }).waitFor();
    }
    await nodesBecome(page, ['actor/rhone-alpes', 'pole/imaginove']);
  });
});
