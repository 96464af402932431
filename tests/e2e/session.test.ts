/** What outlives the page: long addresses, view files, the last session; and lists of names. */
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drawn, node, PATIENT, plain, searchField, settled } from './graph.ts';
import { focusName, pressUntil } from './keys.ts';
import { describeVisits } from './visit.ts';

const TWO = 'n=~pole/imaginove,pole/minalogic';

/** Opens the menu of what is done now and then, and picks from it. */
async function more(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name }).click();
}

async function openFile(page: Page, file: string | { name: string; content: string }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await more(page, 'Ouvrir un fichier de vue…');
  const given =
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.content) };
  await (await chooser).setFiles(given);
}

/** Drops a file of that content on the page. */
async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text!], fileName!, { type: 'application/json' }));
      return data;
    },
    [name, content],
  );
  for (const type of ['dragenter', 'dragover'] as const)
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
  await page.getByText('Déposez ici un fichier de vue').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('maillage.session'));

describeVisits('long addresses', (open) => {
  it('are written shorter, open elsewhere as they were, and go back and forth', async () => {
    const page = await open({ path: '/#all=1' });
    await settled(page);
    await expect.poll(() => page.url(), PATIENT).toMatch(/#z=[\w-]+$/);
    expect(page.url().length).toBeLessThan(32_000);
    const { places } = await drawn(page);

    const other = await page.context().newPage();
    await other.goto(page.url());
    await settled(other);
    const there = (await drawn(other)).places;
    expect(Object.keys(there).sort()).toEqual(Object.keys(places).sort());
    await other.close();

    await page.getByRole('button', { name: /^Pôle \d+ vues, / }).press('Enter');
    await node(page, 'Minalogic').waitFor({ state: 'detached' });
    await page.goBack();
    await node(page, 'Minalogic').waitFor();
    await page.goForward();
    await node(page, 'Minalogic').waitFor({ state: 'detached' });
  });

  it('ask for the file of a view that no link holds', async () => {
    const page = await open({ path: '/#too-long=1' });
    await page.getByRole('alert').getByText('Ce lien ne porte pas sa vue').waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('alert').getByRole('button', { name: 'Ouvrir un fichier de vue…' }).click();
    const view = { format: 'maillage.view', version: 1, saved: '2026-01-01T00:00:00Z', dataset: null };
    const content = { ...view, title: 'Deux pôles', entities: [], address: TWO };
    await (await chooser).setFiles({
      name: 'vue.maillage.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
    await settled(page);
    expect(Object.keys((await drawn(page)).places)).toEqual(['pole/imaginove', 'pole/minalogic']);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('are read in plain letters too', async () => {
    const page = await open({ path: `/#${TWO}&s=pole/minalogic&p=0~0,300~40` });
    await settled(page);
    expect((await drawn(page)).names).toEqual([
      expect.stringMatching(/^Imaginove, pôle, /),
      expect.stringMatching(/^Minalogic, pôle, .*choisi$/),
    ]);
  });
});

describeVisits('view files', (open) => {
  it('keep a view, and open it by menu and by dropping the file, as a step to undo', async () => {
    const page = await open({ path: `/#${TWO}&v=table&t=relations` });
    await page.getByRole('grid').waitFor();
    const download = page.waitForEvent('download');
    await more(page, 'Enregistrer la vue en fichier');
    const file = await download;
    expect(file.suggestedFilename()).toBe('imaginove-et-minalogic.maillage.json');
    const content = await readFile(await file.path(), 'utf8');
    expect(JSON.parse(content)).toMatchObject({
      format: 'maillage.view',
      version: 1,
      title: 'Imaginove et Minalogic',
      entities: [
        { id: 'pole/imaginove', name: 'Imaginove' },
        { id: 'pole/minalogic', name: 'Minalogic' },
      ],
    });

    await page.goto('about:blank');
    await page.goBack();
    const start = new URL(page.url()).origin;
    await page.goto('about:blank');
    await page.goto(`${start}/`);
    await searchField(page).waitFor();
    await openFile(page, { name: 'vue.maillage.json', content });
    await page.getByText('Vue ouverte : Imaginove et Minalogic.').waitFor();
    await page.getByRole('grid', { name: 'Relations de la vue' }).waitFor();

    await page.getByRole('button', { name: 'Fermer ce message' }).click();
    await page.goto('about:blank');
    await page.goto(`${start}/#n=~actor/medef`);
    await settled(page);
    await dropFile(page, 'vue.maillage.json', content);
    await page.getByText('Vue ouverte : Imaginove et Minalogic.').waitFor();
    await page.getByRole('grid', { name: 'Relations de la vue' }).waitFor();
    await page.getByRole('button', { name: /^Annuler : / }).click();
    await page.getByRole('heading', { level: 1, name: 'MEDEF' }).waitFor();
  });

  it('say what is wrong with them, and leave the view as it was', async () => {
    const page = await open({ path: `/#${TWO}` });
    await settled(page);
    const before = await drawn(page);
    const alert = page.getByRole('alert');
    const view = {
      format: 'maillage.view',
      version: 1,
      saved: '2026-01-01T00:00:00Z',
      dataset: 'other@2.0.0',
      title: 'Deux pôles',
      entities: [
        { id: 'pole/imaginove', name: 'Imaginove' },
        { id: 'pole/nowhere', name: 'Pôle de nulle part' },
      ],
      address: 'n=~pole/imaginove,pole/nowhere',
    };
    const wrong = [
      ['note.pdf', '%PDF-1.7', 'son contenu n’est pas du JSON'],
      ['autre.json', '{"kind":"other"}', 'Ce n’est pas un fichier de vue de Maillage.'],
      ['neuf.json', JSON.stringify({ ...view, version: 9 }), 'Il vient d’une version plus récente'],
      ['abimé.json', JSON.stringify({ ...view, title: 4 }), 'Il est abîmé : « title »'],
      ['vide.json', JSON.stringify({ ...view, address: 'v=table' }), 'Il ne contient aucune vue.'],
    ] as const;
    for (const [name, content, words] of wrong) {
      await openFile(page, { name, content });
      await alert.getByText(words).waitFor();
      expect(plain((await alert.textContent()) ?? '')).toContain(name);
    }
    // Refused by its size, unread.
    const folder = await mkdtemp(join(tmpdir(), 'maillage-'));
    const large = join(folder, 'gros.json');
    await writeFile(large, '');
    await truncate(large, 50_000_000);
    await openFile(page, large);
    await alert.getByText('Un fichier de vue ne dépasse pas 8 Mo').waitFor();
    await rm(folder, { recursive: true });
    expect(await drawn(page)).toEqual(before);

    await openFile(page, { name: 'ailleurs.maillage.json', content: JSON.stringify(view) });
    await page.getByText('L’étude n’a pas 1 entité de ce fichier : Pôle de nulle part.').waitFor();
    await expect
      .poll(async () => Object.keys((await drawn(page)).places), PATIENT)
      .toEqual(['pole/imaginove']);
  });
});

describeVisits('the last session', (open) => {
  it('is offered after the tab was closed, opened when asked for, and forgotten', async () => {
    const page = await open();
    const { origin } = new URL(page.url());
    await searchField(page).fill('minalogic');
    await page.getByRole('option', { name: /^Minalogic pôle, / }).click();
    await settled(page);
    await expect.poll(() => kept(page), PATIENT).toContain('pole/minalogic');
    const before = Object.keys((await drawn(page)).places);
    await page.close();

    const next = await page.context().newPage();
    await next.goto(`${origin}/`);
    const offer = next.getByRole('button', { name: /^Reprendre : Minalogic, \d+ entités, / });
    await offer.waitFor();
    // Nothing is restored unasked.
    expect(next.url()).toBe(`${origin}/`);
    await offer.click();
    await settled(next);
    expect(Object.keys((await drawn(next)).places)).toEqual(before);

    await next.goto('about:blank');
    await next.goto(`${origin}/`);
    await next.getByRole('button', { name: 'Pas maintenant' }).click();
    await offer.waitFor({ state: 'detached' });
    await next.reload();
    await next.getByRole('button', { name: 'L’oublier' }).click();
    await offer.waitFor({ state: 'detached' });
    expect(await kept(next)).toBe(null);
    await next.reload();
    await searchField(next).waitFor();
    expect(await offer.count()).toBe(0);
  });

  it('keeps no link that was merely opened, nothing of a page inside another, and of two tabs the later', async () => {
    const page = await open({ path: `/#${TWO}` });
    const { origin } = new URL(page.url());
    await settled(page);
    await page.waitForTimeout(1500);
    expect(await kept(page)).toBe(null);

    const framed = await page.context().newPage();
    await framed.goto(`${origin}/?embed=1#${TWO}`);
    await framed.getByRole('button', { name: /^Minalogic, / }).waitFor();
    await framed.keyboard.press('Tab');
    await framed.waitForTimeout(1500);
    expect(await kept(framed)).toBe(null);
    await framed.close();

    const other = await page.context().newPage();
    await other.goto(`${origin}/#n=~actor/medef`);
    await settled(other);
    await node(page, 'Imaginove').focus();
    await page.keyboard.press(' ');
    await expect.poll(() => kept(page), PATIENT).toContain('s=pole/imaginove');
    await node(other, 'MEDEF').focus();
    await other.keyboard.press(' ');
    await expect.poll(() => kept(other), PATIENT).toContain('s=actor/medef');
    expect(await kept(page)).not.toContain('imaginove');
  });
});

describeVisits('lists of names', (open) => {
  it('find all their names at once, say which are missing, and are added in one step', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await searchField(page).focus();
    await page.evaluate(() =>
      navigator.clipboard.writeText('- Imaginove\n- minalogic\nIAR; MEDEF\nNulle Part SA, rhone alpes'),
    );
    await page.keyboard.press('Control+v');
    const sheet = page.getByRole('dialog', { name: 'Chercher une liste de noms' });
    await sheet.getByText('6 noms, 5 trouvés, 1 introuvable').waitFor();
    await sheet.getByText('Nulle Part SA').last().waitFor();
    await sheet.getByRole('checkbox', { name: /^MEDEF/ }).uncheck();
    await sheet.getByRole('button', { name: 'Montrer 4 entités' }).click();
    await settled(page);
    const four = ['pole/imaginove', 'pole/minalogic', 'pole/industries-agro-ressources', 'actor/rhone-alpes'];
    expect(Object.keys((await drawn(page)).places).sort()).toEqual([...four].sort());

    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Chercher une liste de noms…' }).click();
    await sheet.getByRole('textbox').fill('Imaginove\tMEDEF');
    await sheet.getByRole('button', { name: 'Ajouter 1 entité' }).click();
    await node(page, 'MEDEF').waitFor();
    await page.getByRole('button', { name: /^Annuler : afficher MEDEF/ }).click();
    await node(page, 'MEDEF').waitFor({ state: 'detached' });
    expect(Object.keys((await drawn(page)).places).sort()).toEqual([...four].sort());
  });

  it('are looked for from the field by the keyboard, and on a phone', async () => {
    const page = await open();
    await searchField(page).fill('Imaginove, Minalogic');
    await page.getByRole('option', { name: 'Chercher ces 2 noms à la fois' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Chercher une liste de noms' });
    await sheet.getByText('2 noms, 2 trouvés').waitFor();
    await pressUntil(page, 'Tab', /^Montrer 2 entités$/);
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await focusName(page)).not.toBe('');

    const phone = await open({ size: [390, 844], touch: true });
    await phone.getByRole('button', { name: 'Autres actions' }).tap();
    await phone.getByRole('menuitem', { name: 'Chercher une liste de noms…' }).tap();
    await phone.getByRole('dialog').getByRole('textbox').fill('Imaginove; Minalogic');
    await phone.getByRole('button', { name: 'Montrer 2 entités' }).tap();
    await settled(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
