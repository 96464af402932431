/** The graph laid out in other ways, narrowed, gathered, and chosen from by the box, by mouse and by key. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { unpack } from '../../client/src/state/address-code.ts';
import { details, drawn, graph, middleOf, node, PATIENT, plain, settled } from './graph.ts';
import { focusComesTo, focusName, pressUntil } from './keys.ts';
import { describeVisits } from './visit.ts';

const VIEW =
  'n=~pole/imaginove,pole/minalogic&n=pole/imaginove~actor/rhone-alpes,sector/video-games,sector/animation,' +
  'outcome/engagement-on-skills,factor/pole-history,factor/job-transformation-scale,outcome/shared-skills-pool';

const arrangeButton = (page: Page): Locator => page.getByRole('button', { name: /^(Disposer|Arrange)$/ });

/** Opens the menu of layouts and groups, and chooses a row of one of its parts. */
async function choose(page: Page, part: string, row: string): Promise<void> {
  await arrangeButton(page).click();
  const group = page.getByRole('menu', { name: 'Disposer' }).getByRole('group', { name: part });
  await group.getByRole('menuitemradio', { name: row }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

/** Rows of a part of the menu that are ticked. */
async function ticked(page: Page, part: string): Promise<string[]> {
  await arrangeButton(page).click();
  const group = page.getByRole('menu', { name: 'Disposer' }).getByRole('group', { name: part });
  const rows = await group.getByRole('menuitemradio', { checked: true }).allInnerTexts();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  return rows.map((row) => plain(row.split('\n')[0]!));
}

/** What the page's address says; a long one is packed. */
const address = (page: Page): Promise<string> => unpack(new URL(page.url()).hash.slice(1));

/** Pairs of nodes whose shapes overlap, by their names. */
function overlaps(page: Page): Promise<string[]> {
  return graph(page)
    .getByRole('button')
    .evaluateAll((buttons) => {
      const boxes = buttons
        .map((button) => button as HTMLElement)
        .filter(({ dataset }) => dataset.type === 'node')
        .map(({ ariaLabel, style }) => {
          const [x, y, width, height] = [style.left, style.top, style.width, style.height].map(
            Number.parseFloat,
          );
          return { name: ariaLabel ?? '', x: x!, y: y!, width: width!, height: height! };
        });
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
              Math.abs(a.y - b.y) < (a.height + b.height) / 2,
          )
          .map((b) => `${a.name} / ${b.name}`),
      );
    });
}

/** What was read out last. */
const said = async (page: Page): Promise<string> =>
  plain((await page.locator('[aria-live="polite"]').allInnerTexts()).join(' '));

const ids = async (page: Page): Promise<string[]> => Object.keys((await drawn(page)).places).sort();

async function idsBecome(page: Page, wanted: readonly string[]): Promise<void> {
  await expect.poll(() => ids(page), PATIENT).toEqual([...wanted].sort());
}

const place = (places: Record<string, string>, id: string) => {
  const [x, y] = places[id]!.split(' ').map(Number.parseFloat);
  return { x: x!, y: y! };
};

describeVisits('layouts', (open) => {
  it('arranges the whole study in each way, without overlaps, as steps that are undone', async () => {
    const page = await open({ path: '/#all=1' });
    await settled(page);
    const first = (await drawn(page)).places;
    expect(await overlaps(page)).toEqual([]);
    const layouts = [
      [
        'En couches, des causes aux effets',
        'layers',
        /^Disposé en couches, des causes aux effets\. \d+ entités sans influence sont à part\.$/,
      ],
      ['En cercles, par distance', 'rings', /^Disposé en cercles, par distance\./],
      ['Par région', 'regions', /^Disposé par région ; ce qui n’en a pas, par sorte\.$/],
    ] as const;
    for (const [row, name, words] of layouts) {
      const before = (await drawn(page)).places;
      await choose(page, 'Disposition', row);
      await expect.poll(() => address(page), PATIENT).toContain(`lay=${name}`);
      await expect.poll(() => said(page), PATIENT).toMatch(words);
      const after = (await drawn(page)).places;
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect(Object.entries(after).filter(([id, at]) => at === before[id]).length).toBeLessThan(5);
      expect(await overlaps(page)).toEqual([]);
      expect(await ticked(page, 'Disposition')).toEqual([row]);
    }
    for (const [row] of layouts.toReversed()) {
      await page.getByRole('button', { name: `Annuler : disposer : ${row.toLowerCase()}` }).click();
    }
    await expect.poll(async () => (await drawn(page)).places, PATIENT).toEqual(first);
    await expect.poll(() => address(page), PATIENT).not.toContain('lay=');
  });

  it('leads influences from left to right, and goes back to where everything stood', async () => {
    const page = await open({ path: `/#${VIEW}` });
    await settled(page);
    const first = (await drawn(page)).places;
    await choose(page, 'Disposition', 'En couches, des causes aux effets');
    await expect.poll(() => page.url(), PATIENT).toContain('lay=layers');
    const { places } = await drawn(page);
    const effect = place(places, 'outcome/engagement-on-skills');
    for (const cause of ['factor/pole-history', 'factor/job-transformation-scale']) {
      expect(place(places, cause).x).toBeLessThan(effect.x);
    }
    const layers = page.url();
    await page.goto('about:blank');
    await page.goto(layers);
    await settled(page);
    expect((await drawn(page)).places).toEqual(places);

    await choose(page, 'Disposition', 'Par les liens');
    await expect.poll(() => page.url(), PATIENT).not.toContain('lay=');
    await choose(page, 'Disposition', 'Positions d’avant');
    await expect.poll(async () => (await drawn(page)).places, PATIENT).toEqual(places);
    expect(first).not.toEqual(places);
  });

  it('arranges around what is chosen by key alone, and goes back several steps at once', async () => {
    const page = await open({ path: `/#${VIEW}` });
    await settled(page);
    const first = (await drawn(page)).places;
    await node(page, 'Imaginove').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('d');
    await focusComesTo(page, /^Par les liens/);
    await pressUntil(page, 'ArrowDown', /^En cercles, par distance/);
    expect(await focusName(page)).toBe('En cercles, par distanceAutour de : Imaginove');
    await page.keyboard.press('Enter');
    await focusComesTo(page, /^Imaginove, pôle, .*choisi$/);
    await expect.poll(() => page.url(), PATIENT).toContain('lay=rings');
    expect(place((await drawn(page)).places, 'pole/imaginove')).toEqual({ x: 0, y: 0 });
    await page.keyboard.press('g');
    await focusComesTo(page, /épinglé$/);

    await page.keyboard.press('z');
    await focusComesTo(page, 'épingler Imaginove');
    await pressUntil(page, 'ArrowDown', /^ouverture$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page), PATIENT).toBe('Revenu à : ouverture.');
    await expect.poll(async () => (await drawn(page)).places, PATIENT).toEqual(first);
    await focusComesTo(page, /^Imaginove, pôle, .*choisi$/);
  });

  it('says how far a long layout is, and stops it', async () => {
    const page = await open({
      path: `/#${VIEW}`,
      script: 'window.Worker = class { postMessage() {} terminate() {} addEventListener() {} };',
    });
    const progress = page.getByRole('progressbar', { name: 'Avancement' });
    await progress.waitFor();
    expect(await page.getByText('Le réseau se dispose, 9 entités').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Arrêter' }).click();
    await progress.waitFor({ state: 'detached' });
    await settled(page);
    expect((await ids(page)).length).toBe(9);
    expect(await overlaps(page)).toEqual([]);
  });
});

describeVisits('choosing several', (open) => {
  it('takes a box drawn with Shift, and hides or keeps what is in it', async () => {
    const page = await open({ path: `/#${VIEW}` });
    await settled(page);
    const all = await ids(page);
    const canvas = (await graph(page).boundingBox())!;
    await page.keyboard.down('Shift');
    await page.mouse.move(canvas.x + 4, canvas.y + 4);
    await page.mouse.down();
    await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2, { steps: 5 });
    await page.mouse.move(canvas.x + canvas.width - 4, canvas.y + canvas.height - 4, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await details(page).getByRole('heading', { name: '9 entités choisies' }).waitFor();
    expect(await said(page)).toBe('9 entités choisies.');

    await details(page).getByRole('button', { name: 'Retirer du choix : Imaginove' }).click();
    await details(page).getByRole('heading', { name: '8 entités choisies' }).waitFor();
    await details(page).getByRole('button', { name: 'Masquer' }).click();
    await idsBecome(page, ['pole/imaginove']);
    await page.keyboard.press('Control+z');
    await idsBecome(page, all);
  });

  it('adds by key, one by one, all of them and neighbours, and keeps only those', async () => {
    const page = await open({ path: `/#${VIEW}` });
    await settled(page);
    const all = await ids(page);
    await node(page, 'Minalogic').focus();
    await page.keyboard.press('Space');
    await node(page, 'Jeu vidéo').focus();
    await page.keyboard.press('Shift+Space');
    await details(page).getByRole('heading', { name: '2 entités choisies' }).waitFor();
    await page.keyboard.press('k');
    await idsBecome(page, ['pole/minalogic', 'sector/video-games']);
    await expect.poll(() => said(page), PATIENT).toBe('2 entités gardées.');
    await page.keyboard.press('Control+z');
    await idsBecome(page, all);

    await page.keyboard.press('Escape');
    await node(page, 'Rhône-Alpes').focus();
    await page.keyboard.press('n');
    await details(page).getByRole('heading', { name: '3 entités choisies' }).waitFor();
    await page.keyboard.press('Control+a');
    await details(page).getByRole('heading', { name: '9 entités choisies' }).waitFor();
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu', { name: 'Actions : 9 entités choisies' });
    await menu.getByRole('menuitem', { name: 'Ne garder que ce choix' }).waitFor();
    await page.keyboard.press('Escape');
    await focusComesTo(page, /^Rhône-Alpes, région/);
  });
});

describeVisits('narrowing', (open) => {
  it('shows what is within one, two, three hops by key, says what lies beyond, and widens again', async () => {
    const page = await open({ path: `/#${VIEW}` });
    await settled(page);
    const { places } = await drawn(page);
    await node(page, 'Minalogic').focus();
    await page.keyboard.press('f');
    await idsBecome(page, ['pole/minalogic', 'actor/rhone-alpes']);
    await expect.poll(() => said(page), PATIENT).toBe('Seulement ce qui est à 1 saut de Minalogic.');
    await page.getByText('À 1 saut de Minalogic', { exact: true }).waitFor();
    await page.getByRole('button', { name: '7 entités au-delà' }).waitFor();
    expect(page.url()).toContain('f=1~pole/minalogic');
    await page.keyboard.press('f');
    await idsBecome(page, ['pole/minalogic', 'actor/rhone-alpes', 'pole/imaginove']);
    const narrow = page.url();
    await page.keyboard.press('f');
    await expect.poll(async () => (await ids(page)).length, PATIENT).toBeGreaterThan(3);
    const kept = await drawn(page);
    for (const [id, at] of Object.entries(kept.places)) expect(at).toBe(places[id]);
    await page.keyboard.press('Control+z');
    await idsBecome(page, ['pole/minalogic', 'actor/rhone-alpes', 'pole/imaginove']);
    expect(page.url()).toBe(narrow);
    await page.getByRole('button', { name: '6 entités au-delà' }).click();
    await idsBecome(page, Object.keys(places));
    expect((await drawn(page)).places).toEqual(places);
  });
});

describeVisits('groups', (open) => {
  const POLES = 'Pôles (2)';
  it('gathers by kind, bundles relations, opens and closes a group by mouse, in the address', async () => {
    const page = await open({ path: `/#${VIEW}` });
    await settled(page);
    const all = await ids(page);
    await choose(page, 'Regrouper', 'Par sorte');
    await node(page, POLES).waitFor();
    await expect.poll(() => said(page), PATIENT).toBe('Regroupé par sorte.');
    await idsBecome(page, [
      'actor/rhone-alpes',
      'group:factor',
      'group:outcome',
      'group:pole',
      'group:sector',
    ]);
    expect(await overlaps(page)).toEqual([]);
    await graph(page).getByRole('button', { name: '2 relations entre Pôles (2) et Rhône-Alpes' }).waitFor();
    const closed = page.url();
    expect(closed).toContain('gr=kind');

    await settled(page);
    const { x, y } = await middleOf(node(page, POLES));
    await page.mouse.click(x, y);
    await details(page).getByRole('heading', { name: POLES }).waitFor();
    await details(page).getByRole('button', { name: 'Minalogic' }).waitFor();
    await details(page).getByRole('button', { name: 'Ouvrir le groupe' }).click();
    await node(page, 'Minalogic').waitFor();
    await idsBecome(page, [
      'actor/rhone-alpes',
      'group:factor',
      'group:outcome',
      'group:sector',
      'pole/imaginove',
      'pole/minalogic',
    ]);
    await settled(page);
    expect(await overlaps(page)).toEqual([]);
    await page.goBack();
    await node(page, POLES).waitFor();

    await page.goto('about:blank');
    await page.goto(closed);
    await node(page, POLES).waitFor();
    await choose(page, 'Regrouper', 'Rien');
    await idsBecome(page, all);
  });

  it('opens and closes a group, and gathers by region, by key', async () => {
    const page = await open({ path: `/#${VIEW}` });
    await settled(page);
    await node(page, 'Minalogic').focus();
    await page.keyboard.press('d');
    await focusComesTo(page, /^Par les liens/);
    await page.keyboard.press('End');
    await pressUntil(page, 'ArrowUp', /^Par région$/);
    await page.keyboard.press('Enter');
    await node(page, 'Rhône-Alpes (3)').waitFor();
    await expect.poll(() => said(page), PATIENT).toBe('Regroupé par région ; ce qui n’en a pas reste seul.');
    await settled(page);
    await node(page, 'Rhône-Alpes (3)').focus();
    expect(await focusName(page)).toMatch(/^Rhône-Alpes \(3\), groupe, \d+ relations?$/);
    await page.keyboard.press('e');
    await node(page, 'Minalogic').waitFor();
    await expect.poll(() => said(page), PATIENT).toBe('Groupe ouvert : Rhône-Alpes.');
    await node(page, 'Minalogic').focus();
    await page.keyboard.press('Shift+E');
    await node(page, 'Rhône-Alpes (3)').waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await node(page, 'Rhône-Alpes').waitFor();
    expect(page.url()).not.toContain('gr=');
  });
});
