import { expect, it, vi } from 'vitest';
import { request } from '../api/client.ts';
import type { Linked } from './link.ts';
import { checkLink, useLink } from './link-store.ts';
import { EMPTY_VIEW } from './view.ts';

vi.mock('../api/client.ts');

const naming = (id: string): Linked => ({
  view: { ...EMPTY_VIEW, additions: [{ by: null, ids: [id] }] },
  chosen: [],
  tracing: { question: null, key: null },
});

it('what became of an older link is not said of a newer one', async () => {
  const answers: ((state: string) => void)[] = [];
  vi.mocked(request).mockImplementation((_, variables, { signal } = {}) => {
    const [id] = (variables as { ids: string[] }).ids;
    return new Promise((resolve, reject) => {
      answers.push((state) => resolve({ study: null, identities: [{ id, state }] } as never));
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  });
  const open = vi.fn();
  const older = checkLink('n=~pole/old', naming('pole/old'), open);
  const newer = checkLink('n=~pole/now', naming('pole/now'), open);
  answers[1]!('CURRENT');
  await newer;
  answers[0]!('UNKNOWN');
  await older;
  expect([useLink.getState().report, open.mock.calls]).toEqual([null, []]);
});
