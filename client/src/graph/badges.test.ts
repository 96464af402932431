import { expect, it } from 'vitest';
import type { KindFamily } from '../model/types.ts';
import { BADGE_HEIGHT, badgeAt } from './badges.ts';
import { ICON } from './node-images.ts';
import { SHAPES } from './shapes.ts';

const RADII = [13, 16, 24];

it('leaves the icons of all shapes in sight: a badge covers a fifth of their height at most', () => {
  const families = Object.keys(SHAPES) as KindFamily[];
  const covering = families.flatMap((family) =>
    RADII.filter((radius) => {
      const side = radius * ICON;
      const top = SHAPES[family].icon * radius - side / 2;
      const bottom = badgeAt({ family, radius }, false).y + BADGE_HEIGHT / 2;
      return bottom - top > side / 5;
    }).map((radius) => `${family} ${radius}`),
  );
  expect(covering).toEqual([]);
});
