import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { findContents, type MapEntity } from '../../model/map-contents.ts';
import { located, mapEntity } from '../../model/map-fixture.ts';
import { boxAround } from '../../model/map-labels.ts';
import { isInside, readOutlines } from '../../model/map-outlines.ts';
import { placeContents } from '../../model/map-placing.ts';
import { transformOf, wholeMap } from '../../model/map-viewport.ts';
import { letterMap, standBeside } from './letter-map.ts';
import type { StudyMap } from './use-map.ts';

const outlines = readOutlines(
  JSON.parse(readFileSync(new URL('outlines/france-before-2016.json', import.meta.url), 'utf8')),
);
const FONTS = { pole: 'pole', name: 'name' };
/** As wide as the letters of the page, about. */
const measure = (text: string, font: string) => text.length * (font === 'pole' ? 7.4 : 5.8);

/** A map with that many poles in every region, one place abroad, and an actor in every third region. */
function mapOf(polesEach: number): StudyMap {
  const regions = outlines.regions.map(({ id }) => mapEntity(`actor/${id}`, 'REGION', { label: id }));
  const abroad = mapEntity('actor/abroad', 'REGION', { label: 'Allemagne', abroad: true });
  const poles = regions.flatMap(({ id }) =>
    Array.from({ length: polesEach }, (_, at): [MapEntity, string] => [
      mapEntity(`pole/${id}-${at}`, 'POLE', { label: `Pôle des industries ${id} ${at}`, code: `P${at}` }),
      id,
    ]),
  );
  const actors = regions
    .filter((_, at) => at % 3 === 0)
    .map(({ id }): [MapEntity, string] => [mapEntity(`actor/of-${id}`, 'FIRM'), id]);
  const all = [...regions, abroad, ...[...poles, ...actors].map(([entity]) => entity)];
  const contents = findContents({
    entities: new Map(all.map((entity) => [entity.id, entity])),
    locations: [
      ...[...poles, ...actors].map(([{ id }, region]) => located(id, region)),
      ...(poles[0] ? [located(poles[0][0].id, 'actor/abroad')] : []),
    ],
    outlines: outlines.regions,
    ties: Object.fromEntries(outlines.regions.map(({ id }) => [`actor/${id}`, id])),
    shown: new Set(all.map(({ id }) => id)),
    filter: NO_FILTER,
  });
  const base = { outlines, ties: {}, caption: { fr: '', en: '' } };
  return { base, contents, placing: placeContents(contents, outlines.regions) };
}

function letter(map: StudyMap, room: { width: number; height: number }, keep: string[] = []) {
  const { scale, x, y } = transformOf(wholeMap(outlines), outlines, room, 18);
  const beside = standBeside(map, { scale, x, y }, room, (name) => measure(name, 'name'));
  const frame = { left: -x, top: -y, right: room.width - x, bottom: room.height - y };
  return { beside, labels: letterMap(map, beside, scale, frame, new Set(keep), measure, FONTS) };
}

const WIDE = { width: 770, height: 740 };
const PHONE = { width: 390, height: 390 };

describe('letterMap', () => {
  it.each([
    [1, WIDE],
    [3, WIDE],
    [1, PHONE],
    [6, PHONE],
  ])('lets no two labels overlap with %i poles in every region', (polesEach, room) => {
    const { labels } = letter(mapOf(polesEach), room);
    const boxes = [...labels.values()].map((label) => boxAround(label, label.width, label.height));
    expect(boxes.length).toBeGreaterThan(10);
    const overlaps = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlaps).toEqual([]);
    expect(letter(mapOf(polesEach), room).labels).toEqual(labels);
  });

  it('names a pole by its code where its name finds no room, and always names the chosen', () => {
    const { labels } = letter(mapOf(3), PHONE);
    const texts = [...labels.values()].map(({ lines }) => lines.join(' '));
    expect(texts.some((text) => /^P\d$/.test(text))).toBe(true);
    const hidden = ['pole/actor/FR-J-0', 'pole/actor/FR-J-1', 'pole/actor/FR-J-2'];
    const kept = letter(mapOf(3), PHONE, hidden).labels;
    expect(hidden.map((id) => kept.get(id)?.lines.join(' '))).toEqual(
      hidden.map((id) => `Pôle des industries actor/FR-J ${id.at(-1)}`),
    );
  });

  it('moves a name within its region rather than across a border', () => {
    const { scale } = transformOf(wholeMap(outlines), outlines, WIDE, 18);
    const { labels } = letter(mapOf(1), WIDE);
    const across = outlines.regions.filter((outline) => {
      const label = labels.get(outline.id);
      if (!label) return false;
      const { left, right, top, bottom } = boxAround(label, label.width, label.height);
      return [left, right].some((x) =>
        [top, bottom].some((y) => !isInside({ x: x / scale, y: y / scale }, outline)),
      );
    });
    // Narrower than its name.
    expect(across.map(({ name }) => name)).toEqual(['Alsace']);
  });

  it('stands a place abroad on the sea beside a wide map, and not beside a small one', () => {
    const map = mapOf(1);
    const at = letter(map, WIDE).beside.get('actor/abroad');
    expect(
      at && outlines.regions.some(({ rings }) => rings.some((ring) => ring.some(({ x }) => x > at.x))),
    ).toBe(true);
    expect(letter(map, PHONE).beside).toEqual(new Map());
  });
});
