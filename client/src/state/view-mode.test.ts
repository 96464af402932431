import { describe, expect, it } from 'vitest';
import { pairWith, readShown, type Shown, turnTo } from './view-mode.ts';

const shown = (mode: Shown['mode'], beside: Shown['beside'] = null): Shown => ({ mode, beside });

describe('turnTo', () => {
  it('changes the first view and leaves the one beside it', () => {
    expect(turnTo(shown('graph'), 'text')).toEqual(shown('text'));
    expect(turnTo(shown('text', 'graph'), 'text')).toEqual(shown('text', 'graph'));
  });

  it('shows the one beside alone, and the audit too', () => {
    expect(turnTo(shown('text', 'graph'), 'graph')).toEqual(shown('graph'));
    expect(turnTo(shown('text', 'graph'), 'audit')).toEqual(shown('audit'));
    expect(turnTo(shown('audit'), 'graph')).toEqual(shown('graph'));
  });
});

describe('pairWith', () => {
  it('puts a view beside, the text first whichever came first, and takes it away', () => {
    expect(pairWith(shown('text'), 'graph')).toEqual(shown('text', 'graph'));
    expect(pairWith(shown('graph'), 'text')).toEqual(shown('text', 'graph'));
    expect(pairWith(shown('text', 'graph'), null)).toEqual(shown('text'));
  });

  it('changes nothing for the same view twice, nor for the audit', () => {
    expect(pairWith(shown('graph'), 'graph')).toEqual(shown('graph'));
    expect(pairWith(shown('graph'), 'audit')).toEqual(shown('graph'));
    expect(pairWith(shown('audit'), 'graph')).toEqual(shown('audit'));
  });
});

describe('readShown', () => {
  it('reads names, and shows the graph where it knows none', () => {
    expect(readShown('text', 'graph')).toEqual(shown('text', 'graph'));
    expect(readShown('film', 'film')).toEqual(shown('graph'));
    expect(readShown(undefined, undefined)).toEqual(shown('graph'));
  });
});
