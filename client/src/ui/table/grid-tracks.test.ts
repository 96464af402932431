import { expect, it } from 'vitest';
import { gridTracks } from './grid-tracks.ts';

const needs = {
  name: { head: 60, contents: 0 },
  kind: { head: 46, contents: 150 },
  regions: { head: 66.4, contents: 70.2 },
  passages: { head: 91, contents: 40 },
};

it('gives a head its room first, then contents, and names what is left', () => {
  expect(gridTracks('entities', ['name', 'kind', 'regions', 'passages'], needs)).toEqual({
    '--table-columns':
      'minmax(240px, 1fr) minmax(96px, min(150px, 19cqw)) minmax(71px, min(71px, 13cqw)) minmax(91px, min(40px, 12cqw))',
    '--table-shares': 'minmax(0, 240fr) minmax(0, 96fr) minmax(0, 71fr) minmax(0, 91fr)',
    '--table-width': '498px',
  });
});

it('has room for the passages of a relation, which are named there and counted elsewhere', () => {
  const passages = { head: 91, contents: 200 };
  expect(gridTracks('relations', ['passages'], { passages })['--table-columns']).toBe(
    'minmax(148px, min(200px, 18cqw))',
  );
});
