import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { download } from './download.ts';

const fetched = vi.fn<typeof fetch>();
const signal = new AbortController().signal;

beforeEach(() => void vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('download', () => {
  it('reads a file as it comes, and its name', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (const part of ['ab', 'cde']) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    });
    const headers = {
      'content-disposition': 'attachment; filename="s-1.0.0.gexf"',
      'content-type': 'application/xml',
    };
    fetched.mockResolvedValueOnce(new Response(body, { headers }));
    const seen: number[] = [];
    const { blob, name } = await download(
      '/export/s.gexf',
      { ids: ['a'] },
      { signal, onProgress: (n) => seen.push(n) },
    );
    expect([await blob.text(), blob.type, name, seen]).toEqual([
      'abcde',
      'application/xml',
      's-1.0.0.gexf',
      [2, 5],
    ]);
    const [path, init] = fetched.mock.calls[0]!;
    expect([path, init?.method, init?.body]).toEqual(['/export/s.gexf', 'POST', '{"ids":["a"]}']);
  });

  it('gives the code of what the server refuses', async () => {
    const errors = [{ message: 'There is nothing to export.', extensions: { code: 'BAD_USER_INPUT' } }];
    fetched.mockResolvedValueOnce(new Response(JSON.stringify({ errors }), { status: 400 }));
    await expect(download('/x', {}, { signal, onProgress: () => {} })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'There is nothing to export.',
    });
    fetched.mockResolvedValueOnce(new Response('gone', { status: 502 }));
    await expect(download('/x', {}, { signal, onProgress: () => {} })).rejects.toMatchObject({
      code: 'NETWORK',
    });
  });

  it('takes no part of a file for the whole', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('half'));
        controller.error(new TypeError('terminated'));
      },
    });
    fetched.mockResolvedValueOnce(new Response(body));
    await expect(download('/x', {}, { signal, onProgress: () => {} })).rejects.toMatchObject({
      code: 'NETWORK',
    });
  });

  it('gives up when told to', async () => {
    const off = new AbortController();
    fetched.mockImplementationOnce((_, init) => {
      off.abort(new Error('enough'));
      return Promise.reject(init?.signal?.reason);
    });
    await expect(download('/x', {}, { signal: off.signal, onProgress: () => {} })).rejects.toThrow('enough');
  });
});
