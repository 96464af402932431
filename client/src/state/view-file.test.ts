import { describe, expect, it } from 'vitest';
import { readViewFile, ViewFileError, viewFileName, writeViewFile } from './view-file.ts';

const file = {
  saved: '2026-11-24T10:00:00.000Z',
  dataset: 'poles-competences@1.0.0',
  title: 'Imaginove',
  entities: [{ id: 'pole/imaginove', name: 'Imaginove' }],
  address: 'n=~pole/imaginove&p=12~-40',
};

const written = (change: Record<string, unknown>) =>
  JSON.stringify({ ...(JSON.parse(writeViewFile(file)) as Record<string, unknown>), ...change });

function faultOf(text: string): string {
  try {
    readViewFile(text);
    return 'none';
  } catch (error) {
    return error instanceof ViewFileError ? error.message : String(error);
  }
}

describe('a view file', () => {
  it('is read as it was written', () => {
    expect(readViewFile(writeViewFile(file))).toEqual(file);
    expect(readViewFile(`\u{feff}${writeViewFile({ ...file, dataset: null })}`)).toEqual({
      ...file,
      dataset: null,
    });
    expect(readViewFile(written({ address: `#${file.address}` }))).toEqual(file);
  });

  it('says what a wrong file is', () => {
    expect(
      [
        '%PDF-1.7',
        '[]',
        '{"kind": "other"}',
        written({ version: 2 }),
        written({ version: '1' }),
        written({ dataset: 3 }),
        written({ saved: 'yesterday' }),
        written({ title: undefined }),
        written({ entities: 'none' }),
        written({ entities: [{ id: 'a' }] }),
        written({ entities: [null] }),
        written({ address: 4 }),
        written({ address: '#' }),
      ].map(faultOf),
    ).toEqual([
      'NOT_JSON',
      'NOT_VIEW',
      'NOT_VIEW',
      'NEWER',
      'BROKEN: version',
      'BROKEN: dataset',
      'BROKEN: saved',
      'BROKEN: title',
      'BROKEN: entities',
      'BROKEN: entities[0].name',
      'BROKEN: entities[0]',
      'BROKEN: address',
      'EMPTY',
    ]);
  });

  it('is named after the view', () => {
    expect(viewFileName('Économie & « réseaux » : 3 autres')).toBe('economie-reseaux-3-autres.maillage.json');
    expect(viewFileName('…')).toBe('vue.maillage.json');
    expect(viewFileName('x'.repeat(100))).toBe(`${'x'.repeat(60)}.maillage.json`);
  });
});
