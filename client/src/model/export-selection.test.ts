import { describe, expect, it } from 'vitest';
import { buildScene } from './build-scene.ts';
import {
  exportRequest,
  filterParameters,
  selectionOfChosen,
  selectionOfView,
  withFilter,
} from './export-selection.ts';
import { NO_FILTER, toApiFilter } from './filter.ts';
import { claim, entity, plainWords, unsigned } from './scene-fixture.ts';

const filter = toApiFilter({ ...NO_FILTER, signs: ['UNSIGNED'], generalities: ['SCOPED'] });
const KEPT = 'MIXED,NEGATIVE,NONE,POSITIVE,UNSPECIFIED';

describe('exportRequest', () => {
  const options = { lang: 'fr' as const, view: 'n=~a' };

  it('sends ids and view in the body, the filter in the address', () => {
    expect(
      exportRequest(
        's',
        { of: 'ids', ids: ['pole/a'], filter },
        { ...options, format: 'csv', table: 'evidence' },
      ),
    ).toEqual({
      path: `/export/s.csv?signs=${encodeURIComponent(KEPT)}&generality=GENERAL&lang=fr&table=evidence&bom=yes`,
      body: { view: 'n=~a', ids: ['pole/a'] },
    });
  });

  it('sends places with graphs alone', () => {
    const layout = { 'pole/a': { x: 1, y: 2, colour: '#102030', size: 3 } };
    const whole = { of: 'whole' } as const;
    expect(exportRequest('s', whole, { ...options, format: 'gexf', layout }).body).toEqual({
      view: 'n=~a',
      layout,
    });
    expect(exportRequest('s', whole, { ...options, format: 'json', layout, view: '' })).toEqual({
      path: '/export/s.json?lang=fr',
      body: {},
    });
  });

  it('names an entity to go around, or a question and a way of it', () => {
    const path = (selection: Parameters<typeof exportRequest>[1]) =>
      decodeURIComponent(exportRequest('s', selection, { ...options, format: 'md' }).path);
    expect(path({ of: 'around', id: 'pole/a' })).toBe('/export/s.md?around=pole/a&lang=fr');
    expect(path({ of: 'question', question: 'paths?between=a,b', way: 'a,c,b' })).toBe(
      '/export/s.md?question=paths?between=a,b&way=a,c,b&lang=fr',
    );
  });
});

describe('withFilter', () => {
  it('writes the filter into the question', () => {
    expect(filterParameters({})).toEqual([]);
    expect(withFilter('loops?', {})).toBe('loops?');
    expect(withFilter('loops?', filter)).toBe(`loops?signs=${KEPT}&generality=GENERAL`);
    expect(withFilter('loops?hops=3', { kinds: ['POLE', 'FIRM'] })).toBe('loops?hops=3&kinds=FIRM,POLE');
  });
});

describe('what is taken of a scene', () => {
  const scene = buildScene({
    entities: ['a', 'b', 'c', 'd'].map((id) => entity(`factor/${id}`)),
    claims: [
      claim('claim/1', 'factor/a', 'factor/b'),
      unsigned('claim/2', 'factor/b', 'factor/c'),
      claim('claim/3', 'factor/c', 'factor/d'),
      claim('claim/4', 'factor/d', 'factor/c'),
      claim('claim/5', 'factor/c', 'factor/d'),
    ],
    filter: { ...NO_FILTER, signs: ['UNSIGNED'] },
    words: plainWords,
    hidden: new Set(['factor/b']),
    chosen: new Set(['factor/a', 'bundle:factor/c~factor/d']),
    roots: new Set(['factor/a']),
  });

  it('is what it shows, neither hidden nor filtered away', () => {
    expect(selectionOfView(scene, filter)).toEqual({
      selection: { of: 'ids', ids: ['factor/a', 'factor/c', 'factor/d'], filter },
      entities: 3,
      relations: 3,
    });
  });

  it('is what is chosen, a bundle with its relations and their ends', () => {
    expect(selectionOfChosen(scene, filter)).toEqual({
      selection: { of: 'ids', ids: ['factor/a', 'claim/3', 'claim/4', 'claim/5'], filter },
      entities: 3,
      relations: 3,
    });
  });
});
