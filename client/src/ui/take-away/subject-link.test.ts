import { expect, it } from 'vitest';
import { shownLink } from './picture-text.ts';
import { fragmentOf, hrefOf } from './subject-link.ts';

it('names the study and an entity by themselves, all else by the present address', () => {
  expect(fragmentOf({ of: 'study' }, '#n=~a', 'en')).toBe('all=1&l=en');
  expect(fragmentOf({ of: 'entity', id: 'pole/a,b', label: 'A' }, '', 'fr')).toBe(
    'n=~pole/a%2Cb&s=pole/a%2Cb&l=fr',
  );
  expect(fragmentOf({ of: 'view' }, '#n=~a', 'fr')).toBe('n=~a');
  expect(
    hrefOf({ of: 'selection' }, { origin: 'https://m.example', pathname: '/', hash: '#n=~a' }, 'fr'),
  ).toBe('https://m.example/#n=~a');
});

it('prints a long address without the places of nodes', () => {
  expect(shownLink('https://m.example/#n=~a&p=1~2')).toBe('https://m.example/#n=~a&p=1~2');
  expect(shownLink(`https://m.example/#n=~a&p=${'1~2,'.repeat(100)}&w=x`)).toBe(
    'https://m.example/#n=~a&w=x',
  );
});
