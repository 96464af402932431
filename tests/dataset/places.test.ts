/** What ties the outlines of the map to the regions of a study. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type OutlinesFile, readOutlines } from '../../client/src/model/map-outlines.ts';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(here(path), 'utf8');
const studies = readdirSync(here('client/src/ui/map/places')).map((file) => file.replace(/\.json$/, ''));

type Places = { outlines: string; caption: { fr: string; en: string }; regions: Record<string, string> };
type Entities = { entities: { id: string; abroad?: boolean }[] };

describe.each(studies)('the places of %s', (study) => {
  const { outlines, caption, regions }: Places = JSON.parse(read(`client/src/ui/map/places/${study}.json`));
  const file: OutlinesFile = JSON.parse(read(`client/src/ui/map/outlines/${outlines}.json`));

  it('are regions of the study, each with an outline of its own', () => {
    const { entities }: Entities = parse(read(`data/${study}/entities/regions.yml`));
    const home = new Set(entities.filter(({ abroad }) => !abroad).map(({ id }) => id));
    expect(Object.keys(regions).filter((id) => !home.has(id))).toEqual([]);
    const drawn = new Set(readOutlines(file).regions.map(({ id }) => id));
    expect(Object.values(regions).filter((id) => !drawn.has(id))).toEqual([]);
    expect(new Set(Object.values(regions)).size).toBe(Object.keys(regions).length);
  });

  it('are named in both languages', () => {
    expect([caption.fr, caption.en].filter((text) => text.trim() === '')).toEqual([]);
  });
});
