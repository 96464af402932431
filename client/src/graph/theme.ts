import type { KindFamily } from '../model/types.ts';

/** Ink, fill and icon colours of one kind family. */
export type KindInk = { line: string; fill: string; icon: string };

/** The colours and fonts of the page, as the drawing needs them. */
export type Theme = {
  plate: string;
  raised: string;
  ink: string;
  ink2: string;
  ink3: string;
  mark: string;
  markSoft: string;
  onMark: string;
  halo: string;
  selectLine: string;
  focus: string;
  signs: {
    positive: string;
    negative: string;
    none: string;
    mixed: string;
    unspecified: string;
    structure: string;
  };
  kinds: Readonly<Record<KindFamily, KindInk>>;
  sans: string;
  serif: string;
};

/** A colour (`#rrggbb`) laid over another at an opacity from 0 to 1. */
export function mix(colour: string, over: string, opacity: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16);
  const mixed = [0, 1, 2].map((at) =>
    Math.round(channel(colour, at) * opacity + channel(over, at) * (1 - opacity))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

/** Reads the tokens that hold for an element. A token that is missing is an error in the page: it throws. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const token = (name: string): string => {
    const value = style.getPropertyValue(`--${name}`).trim();
    if (value === '') throw new Error(`The design token --${name} is not defined.`);
    return value;
  };
  const tinted = (name: string): KindInk => ({
    line: token(name),
    fill: token(`${name}-tint`),
    icon: token(name),
  });
  const full = (name: string): KindInk => ({
    line: token(name),
    fill: token(name),
    icon: token(`on-${name}`),
  });
  return {
    plate: token('plate'),
    raised: token('raised'),
    ink: token('ink'),
    ink2: token('ink-2'),
    ink3: token('ink-3'),
    mark: token('mark'),
    markSoft: token('mark-soft'),
    onMark: token('on-mark'),
    halo: token('halo'),
    selectLine: token('select-line'),
    focus: token('focus'),
    signs: {
      positive: token('pos'),
      negative: token('neg'),
      none: token('none'),
      mixed: token('mixed'),
      unspecified: token('unspec'),
      structure: token('structure'),
    },
    kinds: {
      pole: full('pole'),
      group: tinted('pole'),
      actor: tinted('actor'),
      sector: tinted('knowledge'),
      job: tinted('knowledge'),
      skill: tinted('knowledge'),
      factor: full('cause'),
      outcome: tinted('cause'),
      initiative: tinted('action'),
      recommendation: { ...tinted('action'), fill: token('plate') },
      publication: tinted('action'),
    },
    sans: token('sans'),
    serif: token('serif'),
  };
}

/** Calls back when the page's theme changes, by attribute or by the system. Returns the function that stops. */
export function watchTheme(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  system.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', changed);
  };
}
