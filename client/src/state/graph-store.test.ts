import { beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import { request } from '../api/client.ts';
import { addNeighbours } from './explore.ts';
import { NO_DATA } from './graph-data.ts';
import { ensureLoaded, loadBeside, useGraphStore } from './graph-store.ts';
import { useNotices } from './notices.ts';
import { begin } from './steps.ts';
import { add, EMPTY_VIEW, type View } from './view.ts';
import { writeViewFile } from './view-file.ts';
import { openViewFile, useViewFile } from './view-file-store.ts';
import { undoStep, useViewStore } from './view-store.ts';

vi.mock('../api/client.ts');

type Asked = { ids: readonly string[]; answer(): void; fail(error: Error): void };
const asked: Asked[] = [];

const list = (ids: readonly string[]) => ({ edges: ids.map((id) => ({ node: { id } })) });

beforeEach(() => {
  asked.length = 0;
  useGraphStore.setState({ data: NO_DATA, load: { status: 'idle' } });
  useViewStore.setState({ history: begin(viewOf('pole/a')), chosen: [] });
  useNotices.setState({ toast: null, announcement: null });
  vi.mocked(request).mockImplementation((_document, variables, { signal } = {}) => {
    const { ids } = variables as { ids: string[] };
    return new Promise((resolve, reject) => {
      const subgraph = { entities: list(ids), relations: list([]), unknownRoots: [] };
      asked.push({ ids, answer: () => resolve({ subgraph } as never), fail: reject });
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  });
});

function viewOf(...ids: string[]): View {
  return add(EMPTY_VIEW, null, ids);
}

const signal = () => new AbortController().signal;
const status = () => useGraphStore.getState().load.status;

it('gives a load up for a newer one, and says which became known', async () => {
  const first = ensureLoaded(viewOf('pole/a'));
  expect(ensureLoaded(viewOf('pole/a'))).toBe(first);
  const second = ensureLoaded(viewOf('pole/a', 'pole/b'));
  expect(await first).toBe('superseded');
  expect(status()).toBe('loading');
  asked[1]!.answer();
  expect(await second).toBe('known');
  expect(await ensureLoaded(viewOf('pole/b'))).toBe('known');
  expect([asked.length, status()]).toEqual([2, 'idle']);
});

it('says that a load failed, with its code', async () => {
  const load = ensureLoaded(viewOf('pole/a'));
  asked[0]!.fail(new ApiError('TIMEOUT', 'late'));
  expect(await load).toBe('failed');
  expect(useGraphStore.getState().load).toEqual({ status: 'failed', code: 'TIMEOUT' });
});

it('loads what is taken away beside the view, and leaves the view its own load', async () => {
  const view = ensureLoaded(viewOf('pole/a'));
  const part = loadBeside(viewOf('pole/b'), signal());
  asked[1]!.answer();
  await part;
  expect(status()).toBe('loading');
  asked[0]!.answer();
  expect(await view).toBe('known');
  await loadBeside(viewOf('pole/b'), signal());
  expect(asked.map(({ ids }) => ids)).toEqual([['pole/a'], ['pole/b']]);
});

it('does not call an expansion failed that another one overtakes', async () => {
  const first = addNeighbours('pole/a', ['pole/b']);
  const second = addNeighbours('pole/a', ['pole/c']);
  await first;
  expect(useNotices.getState().toast).toBeNull();
  asked[1]!.answer();
  await second;
  expect(useNotices.getState().toast?.about).toEqual({
    step: { name: 'expanded', id: 'pole/a', entities: 1, relations: 0 },
  });
});

it('says nothing of an expansion that was undone before it came', async () => {
  const expansion = addNeighbours('pole/a', ['pole/b']);
  undoStep();
  asked[0]!.answer();
  await expansion;
  expect(useNotices.getState().toast).toBeNull();
});

it('says that an expansion failed', async () => {
  const expansion = addNeighbours('pole/a', ['pole/b']);
  asked[0]!.fail(new ApiError('TIMEOUT', 'late'));
  await expansion;
  expect(useNotices.getState().toast?.about).toEqual({ failure: 'expand' });
});

it('calls nothing of a view file missing that could not be read yet', async () => {
  const text = writeViewFile({
    saved: '2026-12-01T10:00:00.000Z',
    dataset: null,
    title: 'A view',
    entities: [{ id: 'pole/b', name: 'B' }],
    address: 'n=~pole/b',
  });
  const opening = openViewFile(new File([text], 'view.json'));
  // What the link names is looked up besides.
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[0]!.fail(new ApiError('TIMEOUT', 'late'));
  await opening;
  expect(useViewFile.getState().notice).toEqual({
    kind: 'opened',
    name: 'view.json',
    title: 'A view',
    missing: [],
    from: null,
  });
});

it('gives up the pages of a study that is too large to be read whole', async () => {
  const signals: AbortSignal[] = [];
  vi.mocked(request).mockImplementation((document, _variables, { signal } = {}) => {
    if (String(document).includes('query StudySize'))
      return Promise.resolve({ study: { counts: { entities: 300, relations: 10_001 } } } as never);
    signals.push(signal!);
    return new Promise((_resolve, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)));
  });
  expect(await ensureLoaded({ ...EMPTY_VIEW, whole: true })).toBe('failed');
  expect(useGraphStore.getState().load).toEqual({ status: 'failed', code: 'LIMIT_EXCEEDED' });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});
