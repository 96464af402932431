import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetLostCode, loadCode, loadCodeAgain, useLostCode } from './lost-code.ts';

beforeEach(() => vi.stubGlobal('fetch', async () => new Response('')));
afterEach(() => {
  vi.unstubAllGlobals();
  forgetLostCode();
});

it('gives the code, and notes what cannot be had', async () => {
  const gone = () => Promise.reject(new Error('gone'));
  expect(await loadCode(async () => 'code')).toBe('code');
  expect(useLostCode.getState().lost).toEqual([]);
  await expect(loadCode(gone)).rejects.toThrow('gone');
  await expect(loadCode(gone)).rejects.toThrow('gone');
  expect(useLostCode.getState().lost).toEqual([gone]);
});

it('asks again for what is lost, and keeps what still cannot be had', async () => {
  const { round } = useLostCode.getState();
  const gone = vi.fn(() => Promise.reject(new Error('gone')));
  const late = vi.fn(async () => 'code').mockRejectedValueOnce(new Error('late'));
  await expect(loadCode(gone)).rejects.toThrow('gone');
  await expect(loadCode(late)).rejects.toThrow('late');
  await loadCodeAgain();
  expect(useLostCode.getState()).toEqual({ lost: [gone], round: round + 1, broken: false });
  expect([gone.mock.calls.length, late.mock.calls.length]).toEqual([2, 2]);
});

it('asks for nothing where nothing is lost', async () => {
  const before = useLostCode.getState();
  await loadCodeAgain();
  expect(useLostCode.getState()).toBe(before);
});
