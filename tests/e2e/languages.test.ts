/** The page in both languages and both themes. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { details, drawn, node, PATIENT, searchField, settled } from './graph.ts';
import { describeVisits } from './visit.ts';

const CHOSEN =
  '/#n=~factor/strategic-rupture,outcome/engagement-on-skills&s=claim/strategic-rupture-strongest-impact';

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** True for a colour nearer to black than to white. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return red + green + blue < 3 * 128;
}

describeVisits('language and theme', (open) => {
  it('speaks French or English, as asked, and keeps to it', async () => {
    const page = await open({ path: CHOSEN });
    await details(page).getByText('De tous les facteurs, les ruptures stratégiques pèsent le plus').waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'EN, passer en anglais' }).click();
    await details(page).getByText('Of all the factors, strategic ruptures weigh most').waitFor();
    await node(page, 'Strategic ruptures').waitFor();
    expect((await drawn(page)).names).toEqual([
      'Strategic ruptures, factor, 1 of 6 relations shown',
      'Engagement on jobs, training and skills, effect, 1 of 25 relations shown',
      'Strategic ruptures raise Engagement on jobs, training and skills, the strongest, chosen',
    ]);
    await searchField(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');

    await page.reload();
    await details(page).getByText('Of all the factors, strategic ruptures weigh most').waitFor();
    await page.getByRole('button', { name: 'FR, switch to French' }).click();
    await details(page).getByText('De tous les facteurs, les ruptures stratégiques pèsent le plus').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  });

  it('begins in the language of the browser', async () => {
    const page = await open({ language: 'en' });
    await page
      .getByRole('heading', { name: 'Who shapes the skills of poles, by which route, and says who?' })
      .waitFor();
  });

  it('shows its head before its code, in the theme that the reader wants', async () => {
    const page = await open({ theme: 'dark', expected: /Failed to load resource/ });
    await page.getByRole('button', { name: 'Thème' }).click();
    await page.getByRole('menuitemradio', { name: 'Clair' }).click();
    await expect.poll(async () => isDark(await background(page)), PATIENT).toBe(false);
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.reload();
    await page.getByRole('banner').getByText('Maillage').waitFor();
    expect(isDark(await background(page))).toBe(false);
    expect(await page.getByRole('button').count()).toBe(0);
    // Inside another page there is no head.
    await page.goto(`${page.url().split('#')[0]}?embed=1`);
    await page.getByRole('banner').waitFor({ state: 'hidden' });
  });

  it('comes compressed', async () => {
    const page = await open();
    const sent: Promise<(string | undefined)[]>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/^\/assets\/index-.*\.(js|css)$/.test(pathname))
        sent.push(
          response.allHeaders().then((headers) => [pathname.split('.').pop(), headers['content-encoding']]),
        );
    });
    await page.reload();
    await searchField(page).waitFor();
    const encodings = new Map((await Promise.all(sent)) as [string, string][]);
    expect([encodings.get('css'), encodings.get('js')]).toEqual(['br', 'br']);
  });

  it('is dark or light as the system is, or as the reader wants it', async () => {
    const page = await open({ theme: 'dark' });
    await searchField(page).waitFor();
    expect(isDark(await background(page))).toBe(true);
    await page.getByRole('button', { name: 'Thème' }).click();
    await page.getByRole('menuitemradio', { name: 'Clair' }).click();
    await expect.poll(async () => isDark(await background(page)), PATIENT).toBe(false);
    await page.reload();
    await searchField(page).waitFor();
    expect(isDark(await background(page))).toBe(false);
    await page.getByRole('button', { name: 'Thème' }).click();
    await page.getByRole('menuitemradio', { name: 'Comme le système' }).click();
    await expect.poll(async () => isDark(await background(page)), PATIENT).toBe(true);
  });
});
