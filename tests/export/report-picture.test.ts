/** The picture that the page puts into a report stands before its first part, and the report says the rest as before. */
import { marked } from 'marked';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { withPictureHtml, withPictureMarkdown } from '../../client/src/ui/take-away/with-picture.ts';
import { htmlOf } from '../../server/src/export/html.ts';
import { markdownOf } from '../../server/src/export/markdown.ts';
import { reportOf } from '../../server/src/export/report.ts';
import { datasetOf } from '../server/api.ts';
import { smallStudy } from '../support/study-folders.ts';
import { graphOf, madeTricky } from './graph-of.ts';

const report = await reportOf(graphOf(madeTricky(await datasetOf(smallStudy))), 'fr');
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>Pôle $& $1</title></svg>';
const caption = 'Image : ]Pôle[ "A" & <B>';
const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

type Image = { src: string; alt: string; before: number; after: number };

/** The one image of a page, and how many headings stand before and after it. */
function imageIn(html: string): Image {
  const images: Omit<Image, 'after'>[] = [];
  let headings = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (/^h\d$/.test(name)) headings += 1;
    if (name === 'img')
      images.push({ src: String(attributes.src), alt: String(attributes.alt), before: headings });
  });
  parser.write(html).close();
  expect(images).toHaveLength(1);
  return { ...images[0]!, after: headings - images[0]!.before };
}

const headings = report.blocks.filter(({ block }) => block === 'heading').length;

test('in HTML', () => {
  const plain = [...htmlOf(report)].join('');
  const whole = withPictureHtml(plain, { svg, caption });
  expect(imageIn(whole)).toEqual({ src: address, alt: caption, before: 1, after: headings - 1 });
  const note =
    '<p id="picture">Ce fichier n’a pas d’image : seule la page la dessine, et le rapport qu’on emporte de là l’a.</p>';
  expect(plain.split(note)).toHaveLength(2);
  expect(whole.replace(/<figure.*<\/figure>/, () => note)).toBe(plain);
});

test('in Markdown', async () => {
  const plain = [...markdownOf(report)].join('');
  const html = await marked(withPictureMarkdown(plain, { svg, caption }));
  const shown = imageIn(`<main>${html.replace(/<(img[^>]*[^/])>/g, '<$1/>').replace(/&#39;/g, '’')}</main>`);
  expect(shown).toEqual({ src: address, alt: caption, before: 1, after: headings - 1 });
});
