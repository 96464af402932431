import { expect, test } from 'vitest';
import { keyAction, ZOOM_STEP } from './keys.ts';

const key = (name: string, more: object = {}) => ({
  key: name,
  shift: false,
  ctrl: false,
  alt: false,
  meta: false,
  altGraph: false,
  ...more,
});

test('keys that always act', () => {
  expect(keyAction(key('ArrowLeft'), false)).toEqual({ kind: 'walk', direction: 'left' });
  expect(keyAction(key('Enter'), false)).toEqual({ kind: 'command', command: 'details' });
  expect(keyAction(key(' '), false)).toEqual({ kind: 'command', command: 'choose' });
  expect(keyAction(key(' ', { shift: true }), false)).toEqual({ kind: 'command', command: 'add' });
  expect(keyAction(key('Escape'), false)).toEqual({ kind: 'command', command: 'clear' });
});

test('single keys act unless turned off', () => {
  const wanted = {
    e: { kind: 'command', command: 'expand' },
    t: { kind: 'command', command: 'trace' },
    p: { kind: 'command', command: 'weigh' },
    c: { kind: 'command', command: 'compare' },
    G: { kind: 'command', command: 'pin' },
    h: { kind: 'command', command: 'hide' },
    k: { kind: 'command', command: 'keep' },
    n: { kind: 'command', command: 'neighbours' },
    f: { kind: 'command', command: 'focus' },
    d: { kind: 'command', command: 'arrange' },
    z: { kind: 'command', command: 'history' },
    '[': { kind: 'edge', step: -1 },
    ']': { kind: 'edge', step: 1 },
    '0': { kind: 'fit' },
    '+': { kind: 'zoom', by: ZOOM_STEP },
    '-': { kind: 'zoom', by: 1 / ZOOM_STEP },
    x: null,
    Tab: null,
  };
  for (const [name, action] of Object.entries(wanted)) {
    expect([name, keyAction(key(name), true)]).toEqual([name, action]);
    expect([name, keyAction(key(name), false)]).toEqual([name, null]);
  }
  expect(keyAction(key('E', { shift: true }), true)).toEqual({ kind: 'command', command: 'collapse' });
});

test('combinations are left to the browser and the page, AltGr is none', () => {
  expect(keyAction(key('c', { ctrl: true }), true)).toBeNull();
  expect(keyAction(key('ArrowLeft', { alt: true }), true)).toBeNull();
  expect(keyAction(key('+', { meta: true }), true)).toBeNull();
  expect(keyAction(key(']', { ctrl: true, alt: true, altGraph: true }), true)).toEqual({
    kind: 'edge',
    step: 1,
  });
});
