import { beforeEach, expect, it, vi } from 'vitest';
import { request } from '../api/client.ts';
import { openAddress } from './address-bar.ts';
import { syncAddress } from './address-sync.ts';
import { useLink } from './link-store.ts';
import { add } from './view.ts';
import { act, useViewStore } from './view-store.ts';

vi.mock('../api/client.ts');

const location = { pathname: '/', search: '', hash: '' };
const history = { state: null, pushState: vi.fn(), replaceState: vi.fn() };
let pop = () => {};

beforeEach(() => {
  vi.mocked(request).mockReturnValue(new Promise(() => {}));
  vi.stubGlobal('window', {
    location,
    history,
    addEventListener: (_: string, listener: () => void) => {
      pop = listener;
    },
    removeEventListener: () => {},
  });
});

it('goes on writing the address after an entry that could not be shown', () => {
  const stop = syncAddress();
  const fail = useViewStore.subscribe(() => {
    throw new Error('cannot be drawn');
  });
  location.hash = '#n=~pole/a';
  expect(pop).toThrow('cannot be drawn');
  fail();
  act({ name: 'shown', id: 'pole/b', entities: 1 }, (view) => add(view, null, ['pole/b']));
  expect(history.pushState).toHaveBeenCalledTimes(1);
  stop();
});

it('says that a damaged packed link cannot be read', async () => {
  location.hash = '#z=damaged';
  await openAddress();
  const stop = syncAddress();
  expect(useLink.getState().report?.unreadable).toEqual(['z=damaged']);
  stop();
});
