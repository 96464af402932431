import { beforeEach, describe, expect, it, vi } from 'vitest';
import { request } from '../api/client.ts';
import { ask, showPassage, showWhole } from './explore.ts';
import { useNotices } from './notices.ts';
import { begin } from './steps.ts';
import { EMPTY_VIEW, idsOf } from './view.ts';
import { currentView, useViewStore } from './view-store.ts';

vi.mock('../api/client.ts');

type Asked = { variables: unknown; answer: (data: unknown) => void };

const asked: Asked[] = [];
const subgraph = { entities: { edges: [] }, relations: { edges: [] }, unknownRoots: [] };

beforeEach(() => {
  asked.length = 0;
  useViewStore.setState({ history: begin(EMPTY_VIEW), chosen: [] });
  useNotices.setState({ toast: null, announcement: null });
  vi.mocked(request).mockImplementation((document, variables, { signal } = {}) => {
    if (String(document).includes('query Subgraph')) return Promise.resolve({ subgraph } as never);
    return new Promise((resolve, reject) => {
      asked.push({ variables, answer: (data) => resolve(data as never) });
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  });
});

const list = (nodes: unknown[], endCursor: string | null = null) => ({
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});
const around = (...ids: string[]) => ({ neighbourhood: { entities: list(ids.map((id) => ({ id }))) } });
const steps = () => useViewStore.getState().history.entries.length;

describe('a question that is asked while another is on its way', () => {
  it('takes its place, whichever answer comes first', async () => {
    const first = ask({ roots: ['pole/a'], depth: 1 });
    const second = ask({ roots: ['pole/b'], depth: 1 });
    asked[1]!.answer(around('pole/b', 'actor/y'));
    expect(await second).toBe(true);
    asked[0]!.answer(around('pole/a', 'actor/x'));
    expect(await first).toBe(false);
    expect([idsOf(currentView()), steps(), useNotices.getState().toast]).toEqual([
      ['pole/b', 'actor/y'],
      2,
      null,
    ]);
  });

  it('is forgotten for a passage, and a passage for the whole study', async () => {
    const question = ask({ roots: ['pole/a'], depth: 1 });
    const passage = showPassage('s1.p1');
    asked[0]!.answer(around('pole/a'));
    expect(await question).toBe(false);
    void showWhole();
    asked[1]!.answer({ passage: { relations: list([]) } });
    await passage;
    expect([currentView().whole, useViewStore.getState().chosen, steps()]).toEqual([true, [], 2]);
  });
});

describe('long lists are read to their end', () => {
  it('of entities of some kinds', async () => {
    const done = ask({ roots: [], rootKinds: ['POLE'], depth: 0 });
    asked[0]!.answer({ entities: list([{ id: 'pole/a' }], 'next') });
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]!.answer({ entities: list([{ id: 'pole/b' }]) });
    expect(await done).toBe(true);
    expect(asked.map(({ variables }) => variables)).toEqual([
      { kinds: ['POLE'], after: null },
      { kinds: ['POLE'], after: 'next' },
    ]);
    expect(idsOf(currentView())).toEqual(['pole/a', 'pole/b']);
  });

  it('of the relations of a passage', async () => {
    const claim = (source: string, target: string) => ({ source: { id: source }, target: { id: target } });
    const done = showPassage('s1.p1');
    asked[0]!.answer({ passage: { relations: list([claim('pole/a', 'pole/b')], 'next') } });
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]!.answer({ passage: { relations: list([claim('pole/a', 'pole/c')]) } });
    await done;
    expect(idsOf(currentView())).toEqual(['pole/a', 'pole/b', 'pole/c']);
    expect(useViewStore.getState().chosen).toEqual(['s1.p1']);
  });
});
