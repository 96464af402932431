import { expect, test } from 'vitest';
import { fitFrame, LEAST_ZOOM, panTo, transformBetween, zoomAbout } from './viewport.ts';

test('fitting shows the frame in the middle, never larger than 100 %', () => {
  expect(fitFrame(() => ({ left: -50, right: 50, top: 0, bottom: 20 }), 800, 600)).toEqual({
    zoom: 1,
    pan: { x: 400, y: 290 },
  });
  const wide = fitFrame(() => ({ left: 0, right: 1456, top: 0, bottom: 100 }), 800, 600);
  expect(wide).toEqual({ zoom: 0.5, pan: { x: 36, y: 275 } });
});

test('fitting makes room for labels as large as they are at the zoom it ends at', () => {
  const labelled = (zoom: number) => ({ left: 0, right: zoom < 0.72 ? 1820 : 1456, top: 0, bottom: 100 });
  const fitted = fitFrame(labelled, 800, 600);
  expect(fitted.zoom).toBeCloseTo(0.4);
  expect(fitted.pan.x).toBeCloseTo(36);
  expect(1820 * fitted.zoom + fitted.pan.x).toBeCloseTo(800 - 36);
});

test('fitting goes no smaller than a drawing gets, and keeps its middle', () => {
  const huge = { left: 0, right: 20_000, top: 0, bottom: 20_000 };
  expect(fitFrame(() => huge, 800, 600)).toEqual({ zoom: LEAST_ZOOM, pan: { x: -100, y: -200 } });
});

test('revealing moves as little as needed', () => {
  const view = { zoom: 2, pan: { x: 0, y: 0 } };
  expect(panTo({ x: 100, y: 100 }, view, 800, 600)).toEqual({ x: 0, y: 0 });
  expect(panTo({ x: 390, y: 0 }, view, 800, 600)).toEqual({ x: -52, y: 72 });
});

test('zooming keeps the middle and stays within limits', () => {
  const view = { zoom: 1, pan: { x: 0, y: 0 } };
  expect(zoomAbout(view, 2, 800, 600, [0.5, 4])).toEqual({ zoom: 2, pan: { x: -400, y: -300 } });
  expect(zoomAbout(view, 9, 800, 600, [0.5, 4]).zoom).toBe(4);
  expect(zoomAbout(view, 0.1, 800, 600, [0.5, 4]).zoom).toBe(0.5);
});

test('a picture of one view is moved and scaled to lie as another has it', () => {
  const from = { zoom: 0.5, pan: { x: 10, y: 20 } };
  expect(transformBetween(from, { zoom: 0.5, pan: { x: 10, y: 20 } })).toBe('');
  expect(transformBetween(from, { zoom: 0.5, pan: { x: 4, y: 50 } })).toBe('translate(-6px, 30px) scale(1)');
  // A point at (100, 100) of the graph stands at (60, 70) in the picture and is to stand at (96, 107).
  expect(transformBetween(from, { zoom: 1, pan: { x: -4, y: 7 } })).toBe('translate(-24px, -33px) scale(2)');
});
