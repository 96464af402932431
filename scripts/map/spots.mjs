/** Steps of the grid, across the longer side of a region, on which places are looked for. */
const STEPS = 48;
/** How much a place counts that is near another one, against one near the border. */
const APART = 0.42;

/** Distance from a point to a segment. */
function toSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** True if the point is inside the polygon, holes left out. */
function isInside([x, y], rings) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/**
 * Places in a polygon that are far from its border and from each other, the one with most room first. Discs
 * and names stand there.
 */
export function findSpots(rings, count) {
  const xs = rings[0].map(([x]) => x);
  const ys = rings[0].map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const step = Math.max(right - left, bottom - top) / STEPS;
  const places = [];
  for (let y = top + step / 2; y < bottom; y += step) {
    for (let x = left + step / 2; x < right; x += step) {
      if (!isInside([x, y], rings)) continue;
      let room = Number.POSITIVE_INFINITY;
      for (const ring of rings) {
        for (let i = 1; i < ring.length; i++) room = Math.min(room, toSegment([x, y], ring[i - 1], ring[i]));
      }
      places.push({ x, y, room });
    }
  }
  const spots = [];
  while (spots.length < count) {
    let best = null;
    let most = 0;
    for (const place of places) {
      const apart = Math.min(...spots.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
      const worth = Math.min(place.room, APART * apart);
      if (worth <= most) continue;
      most = worth;
      best = place;
    }
    if (!best) break;
    spots.push(best);
  }
  return spots.map(({ x, y }) => [Math.round(x), Math.round(y)]);
}
