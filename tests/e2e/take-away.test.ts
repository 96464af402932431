/** What readers take away of a view and share of it: by mouse and by key, read back as it was saved. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { Download, Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { details, drawn, node, PATIENT, plain, settled } from './graph.ts';
import { focusComesTo, pressUntil } from './keys.ts';
import { describeVisits } from './visit.ts';

const VIEW = '/#n=~pole/imaginove,pole/minalogic,actor/rhone-alpes&l=fr';
/** The clipboard, which a test may not read, is a place in the page. */
const CLIPBOARD = `Object.defineProperty(navigator, 'clipboard', {
  value: { writeText: async (text) => { window.copied = text; } },
});`;

const copied = (page: Page) => page.evaluate(() => (window as unknown as { copied?: string }).copied ?? '');
const sheet = (page: Page) => page.getByRole('dialog', { name: /^(Emporter|Take away)$/ });

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

async function take(page: Page, name: string | RegExp): Promise<Download> {
  const coming = page.waitForEvent('download');
  await sheet(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click();
  return coming;
}

async function openSheet(page: Page): Promise<void> {
  await settled(page);
  await page.getByRole('button', { name: 'Emporter' }).first().click();
  await sheet(page).waitFor();
}

/** Names and texts of a picture that is well-formed. */
function readSvg(svg: string): { ids: string[]; texts: string[]; links: string[] } {
  const read = { ids: [] as string[], texts: [] as string[], links: [] as string[] };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    if (attributes['data-id']) read.ids.push(String(attributes['data-id']));
    if (attributes.href) read.links.push(String(attributes.href));
  });
  parser.on('text', (text) => void (text.trim() && read.texts.push(plain(text))));
  parser.write(svg).close();
  return read;
}

describeVisits('taking away', (open) => {
  it('saves the view as a picture that says what it is, whence, and how to see it again', async () => {
    const page = await open({ path: VIEW });
    await openSheet(page);
    const view = sheet(page).getByRole('radio', { name: /^La vue 3 entités, \d+ relations?$/ });
    const counts = plain(
      (await view.evaluate((input) => input.closest('label')?.querySelector('.caption')?.textContent)) ?? '',
    );
    const download = await take(page, 'SVG');
    expect(download.suggestedFilename()).toMatch(/^poles-competences-[\d.]+-imaginove-et-2-autres\.svg$/);
    const { ids, texts, links } = readSvg(await textOf(download));
    const nodes = ids.filter((id) => !id.startsWith('claim/') && !id.startsWith('bundle:'));
    expect(nodes.toSorted()).toEqual(['actor/rhone-alpes', 'pole/imaginove', 'pole/minalogic']);
    expect(texts).toEqual(expect.arrayContaining(['Imaginove et 2 autres', counts, 'Imaginove']));
    expect(texts.join(' ')).toMatch(
      /Données de Maillage, version [\d.]+, CC-BY-4\.0\. Image du (1er|[2-9]|\d\d) \S+ \d{4}\./,
    );
    expect(links).toEqual([page.url()]);

    const again = await open({ path: links[0]!.slice(links[0]!.indexOf('/#')) });
    await settled(again);
    expect((await drawn(again)).places).toEqual((await drawn(page)).places);
  });

  it('saves it as a bitmap of the size that was asked for, light or dark', async () => {
    const page = await open({ path: VIEW });
    await openSheet(page);
    await sheet(page).getByRole('radio', { name: 'sombre' }).check();
    const sizeOf = async (download: Download) => {
      const png = await readFile(await download.path());
      return [png.readUInt32BE(16), png.readUInt32BE(20), png.includes(`Source\0\0\0\0\0${page.url()}`)];
    };
    const [width, height, sourced] = await sizeOf(await take(page, 'PNG 1×'));
    expect(sourced).toBe(true);
    expect(await sizeOf(await take(page, 'PNG 2×'))).toEqual([2 * Number(width), 2 * Number(height), true]);
    await sheet(page)
      .getByText(/@2x\.png enregistré, /)
      .waitFor();
  });

  it('exports exactly what is shown, with its places, and the table with its accents', async () => {
    const page = await open({ path: `${VIEW}&ft=covers&h=pole/minalogic` });
    await openSheet(page);
    const graph = gexf.parse(MultiDirectedGraph, await textOf(await take(page, 'GEXF, pour Gephi')));
    expect(graph.nodes()).toEqual(['actor/rhone-alpes', 'pole/imaginove']);
    expect(graph.mapEdges((_, { kind }) => kind)).toEqual(['LOCATED_IN']);
    for (const id of graph.nodes())
      expect(graph.getNodeAttributes(id)).toMatchObject({ x: expect.any(Number), color: expect.any(String) });
    const csv = await textOf(await take(page, /entités/));
    expect(csv.startsWith('\u{feff}')).toBe(true);
    const rows = parse(csv, { columns: true, bom: true }) as { id: string; label_fr: string }[];
    expect(rows.map(({ id, label_fr }) => [id, label_fr])).toEqual([
      ['actor/rhone-alpes', 'Rhône-Alpes'],
      ['pole/imaginove', 'Imaginove'],
    ]);
  });

  it('takes what is chosen, and says why where nothing is', async () => {
    const page = await open({ path: VIEW });
    await openSheet(page);
    const chosen = sheet(page).getByRole('radio', { name: /^Ce qui est choisi/ });
    expect(await chosen.isDisabled()).toBe(true);
    await sheet(page).getByText('Rien n’est choisi dans la vue.').waitFor();
    await page.keyboard.press('Escape');
    await node(page, 'Imaginove').focus();
    await page.keyboard.press('Space');
    await openSheet(page);
    await sheet(page)
      .getByRole('radio', { name: /^Ce qui est choisi/ })
      .check();
    const { entities, relations } = JSON.parse(await textOf(await take(page, 'JSON, tout'))) as Record<
      'entities' | 'relations',
      { id: string }[]
    >;
    expect([entities.map(({ id }) => id), relations]).toEqual([['pole/imaginove'], []]);
  });

  it('reports on an entity by key, with its picture in the same file', async () => {
    const page = await open({ path: `${VIEW}&s=pole/imaginove` });
    await settled(page);
    await details(page).getByRole('heading', { name: 'Imaginove' }).waitFor();
    await details(page).getByRole('button', { name: 'Emporter' }).focus();
    await page.keyboard.press('Enter');
    await sheet(page).waitFor();
    const around = sheet(page).getByRole('radio', {
      name: /^Imaginove et ses relations \d+ entités, \d+ relations$/,
    });
    await around.waitFor();
    expect(await around.isChecked()).toBe(true);
    await pressUntil(page, 'Tab', /^HTML, à lire et imprimer$/);
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const html = await textOf(await coming);
    expect(html).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="Image\s: Imaginove"/);
    expect(html).toContain('around=pole/imaginove');
    await page.keyboard.press('Escape');
    await focusComesTo(page, 'Emporter');
  });

  it('says that the server failed, and saves nothing', async () => {
    const page = await open({ path: VIEW, expected: /status of 503/ });
    const errors = [{ message: 'gone', extensions: { code: 'ENGINE_UNAVAILABLE' } }];
    await page.route('**/export/**', (route) => route.fulfill({ status: 503, json: { errors } }));
    await openSheet(page);
    await sheet(page).getByRole('button', { name: 'JSON, tout' }).click();
    await sheet(page)
      .getByText(/^La base ne répond pas\./)
      .waitFor();
  });

  it('stops when told to', async () => {
    const page = await open({ path: VIEW });
    await page.route('**/export/**', () => {});
    await openSheet(page);
    await sheet(page).getByRole('button', { name: 'JSON, tout' }).click();
    await sheet(page).getByRole('button', { name: 'Arrêter' }).click();
    await sheet(page).getByText('Arrêté. Rien n’a été enregistré.').waitFor();
  });

  it('copies citations', async () => {
    const page = await open({ path: '/#v=audit', script: CLIPBOARD });
    await page.getByRole('button', { name: 'Copier BibTeX' }).click();
    await page.getByText('BibTeX copié.').waitFor();
    expect(await copied(page)).toMatch(
      /^@techreport\{poles-competences,[\s\S]*@misc\{poles-competences-dataset,/,
    );
  });
});

describeVisits('sharing', (open) => {
  it('copies link, title, frame and citation of the view, by key', async () => {
    const page = await open({ path: VIEW, script: CLIPBOARD });
    await settled(page);
    const copy = async (name: RegExp) => {
      await page.getByRole('button', { name: 'Partager' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menu', { name: 'Partager' }).waitFor();
      await pressUntil(page, 'ArrowDown', name, 6);
      const before = await copied(page);
      await page.keyboard.press('Enter');
      await expect.poll(() => copied(page), PATIENT).not.toBe(before);
      return copied(page);
    };
    expect(await copy(/^Copier le lien/)).toBe(page.url());
    await page.getByRole('status').getByText('Lien copié.').waitFor();
    expect(plain(await copy(/titre/))).toBe(`Imaginove et 2 autres ${page.url()}`);
    const frame = await copy(/cadre/);
    const [, source = ''] = /src="([^"]+)"/.exec(frame) ?? [];
    expect(source.replaceAll('&amp;', '&')).toBe(page.url().replace('/#', '/?embed=1#'));
    expect(plain(await copy(/citation/))).toMatch(
      /vue « Imaginove et 2 autres »\. http\S+ \(consulté le (1er|[2-9]|\d\d) \S+ \d{4}\)$/,
    );
  });

  it('shows a view inside another page, walks it by key, and keeps nothing', async () => {
    const page = await open({ path: VIEW.replace('/#', '/?embed=1#') });
    await settled(page);
    expect(Object.keys((await drawn(page)).places)).toHaveLength(3);
    await page.getByRole('heading', { level: 1, name: 'Imaginove et 2 autres' }).waitFor();
    expect(await page.getByRole('banner').getByRole('searchbox').count()).toBe(0);
    const address = page.url();
    await node(page, 'Minalogic').focus();
    await page.keyboard.press('Space');
    await page.getByText(/^Minalogic, pôle, \d+ relations?$/).waitFor();
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => [window.localStorage.length, window.history.length])).toEqual([0, 2]);
    const link = page.getByRole('link', { name: 'Ouvrir dans Maillage' });
    expect(await link.getAttribute('href')).toBe(`/${new URL(address).hash}`);
  });

  it('copies a note for who finds something wrong with a claim', async () => {
    const page = await open({
      path: '/#n=~factor/strategic-rupture,outcome/redefinition-of-skill-needs&l=fr',
      script: CLIPBOARD,
    });
    await settled(page);
    const [first] = (await drawn(page)).names.filter((name) => name.includes('favorise'));
    await page.getByRole('button', { name: first!, exact: true }).focus();
    await page.keyboard.press('Enter');
    await details(page).getByRole('button', { name: 'Quelque chose ne va pas ?' }).click();
    await page
      .getByRole('status')
      .getByText(/^Note de correction copiée/)
      .waitFor();
    const note = (await copied(page)).replace(/[\u00a0\u202f]/g, ' ');
    expect(note).toMatch(
      /^Correction proposée\n\nAffirmation : claim\/\S+\nDonnées : poles-competences@[\d.]+\n/,
    );
    expect(note).toMatch(/\nRepose sur :\n- s[\d.]+p\d+ \(Section [\d.]+, ¶ \d+\) « /);
    expect(note).toMatch(/\nLien : http\S+#n=~\S+&s=claim\/\S+\n/);
  });

  it('shows the query behind a panel, and as code', async () => {
    const page = await open({ path: VIEW, script: CLIPBOARD });
    await settled(page);
    await page.getByRole('button', { name: 'Requête GraphQL' }).first().click();
    const query = page.getByRole('dialog', { name: 'La requête derrière ce panneau' });
    await query.getByRole('button', { name: 'Copier Python' }).click();
    await query.getByText('Copié.').waitFor();
    expect(await copied(page)).toMatch(/^import json\n[\s\S]*query ViewShown[\s\S]*"pole\/minalogic"/);
    const link = await query.getByRole('link', { name: 'Ouvrir dans GraphiQL' }).getAttribute('href');
    const graphiql = await open({ path: link! });
    const shown = async () => plain((await graphiql.locator('body').textContent()) ?? '');
    await expect.poll(shown, PATIENT).toContain('query ViewShown');
    await expect.poll(shown, PATIENT).toContain('"pole/minalogic"');
  });
});
