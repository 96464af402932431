import type { Command, Direction } from './graph-view-types.ts';

/** What a key does while the focus is on the graph. */
export type KeyAction =
  | { kind: 'command'; command: Command }
  | { kind: 'walk'; direction: Direction }
  | { kind: 'edge'; step: 1 | -1 }
  | { kind: 'fit' }
  | { kind: 'zoom'; by: number };

export type Key = {
  key: string;
  shift: boolean;
  ctrl: boolean;
  alt: boolean;
  meta: boolean;
  altGraph: boolean;
};

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Single keys, which a reader may turn off. */
const LETTERS: Readonly<Record<string, Command>> = {
  e: 'expand',
  t: 'trace',
  p: 'weigh',
  c: 'compare',
  g: 'pin',
  h: 'hide',
  k: 'keep',
  n: 'neighbours',
  f: 'focus',
  d: 'arrange',
  z: 'history',
};

/** Factor of one step of zoom. */
export const ZOOM_STEP = 1.25;

function always(key: Key): KeyAction | null {
  const direction = ARROWS[key.key];
  if (direction) return { kind: 'walk', direction };
  if (key.key === 'Enter') return { kind: 'command', command: 'details' };
  if (key.key === ' ') return { kind: 'command', command: key.shift ? 'add' : 'choose' };
  if (key.key === 'Escape') return { kind: 'command', command: 'clear' };
  return null;
}

function single(key: Key): KeyAction | null {
  if (key.key === '[') return { kind: 'edge', step: -1 };
  if (key.key === ']') return { kind: 'edge', step: 1 };
  if (key.key === '0') return { kind: 'fit' };
  if (key.key === '+' || key.key === '=') return { kind: 'zoom', by: ZOOM_STEP };
  if (key.key === '-' || key.key === '−') return { kind: 'zoom', by: 1 / ZOOM_STEP };
  const command = LETTERS[key.key.toLowerCase()];
  if (!command) return null;
  if (command === 'expand' && key.shift) return { kind: 'command', command: 'collapse' };
  return { kind: 'command', command };
}

/** What a key asks for; null for a key that is none of the graph's. Brackets may come with AltGr. */
export function keyAction(key: Key, singleKeys: boolean): KeyAction | null {
  const combined = (key.ctrl || key.alt || key.meta) && !key.altGraph;
  if (combined) {
    const all = key.key.toLowerCase() === 'a' && key.ctrl !== key.meta && !key.alt && !key.shift;
    return all ? { kind: 'command', command: 'all' } : null;
  }
  return always(key) ?? (singleKeys ? single(key) : null);
}
