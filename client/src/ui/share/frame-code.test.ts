import { expect, it } from 'vitest';
import { embedHref, frameCode } from './frame-code.ts';

const place = { origin: 'https://m.example', pathname: '/', hash: '#n=~pole/a&s=x' };

it('points a frame at the view alone, quotes in its title escaped', () => {
  expect(embedHref(place)).toBe('https://m.example/?embed=1#n=~pole/a&s=x');
  expect(frameCode(place, 'Le "pôle" & <l’autre>')).toBe(
    '<iframe src="https://m.example/?embed=1#n=~pole/a&amp;s=x" title="Le &quot;pôle&quot; &amp; &lt;l’autre&gt;" width="100%" height="520" loading="lazy" style="border:0"></iframe>',
  );
});
