import { describe, expect, test } from 'vitest';
import { parseStatementFile } from './statement-file.ts';

const file = (...lines: string[]) => lines.join('\n');

test('reads the header and the statement', () => {
  const content = file(
    '// Finds something,',
    '// and says so in two lines.',
    '// why: the other engine cannot',
    '// params: key = "a@1/x, y", rows = [{"a": 1},',
    '//   {"b": null}], limit = 50',
    '// returns: id, degree',
    '',
    "MATCH (n {key: $key}) WHERE n.text <> '$no, RETURN nothing' // $neither",
    'UNWIND $rows AS row',
    'CALL (n) { MATCH (n)--(m) RETURN count(m) AS inner }',
    'RETURN n.id AS id, size([x IN [1, 2] | x]) AS degree',
    'ORDER BY degree DESC, id',
    'LIMIT $limit',
  );
  expect(parseStatementFile(content)).toEqual({
    purpose: 'Finds something, and says so in two lines.',
    why: 'the other engine cannot',
    params: { key: 'a@1/x, y', rows: [{ a: 1 }, { b: null }], limit: 50 },
    columns: ['id', 'degree'],
    text: content.split('\n').slice(7).join('\n'),
  });
});

test('a statement may have no parameters and return nothing', () => {
  const content = file('// Makes one.', '// params: none', '// returns: nothing', 'CREATE (n:`RETURN $x`)');
  expect(parseStatementFile(content)).toEqual({
    purpose: 'Makes one.',
    params: {},
    columns: [],
    text: 'CREATE (n:`RETURN $x`)',
  });
});

test('each part of a union returns the columns', () => {
  const content = (second: string) =>
    file(
      '// Both.',
      '// params: none',
      '// returns: a',
      'RETURN 1 AS a',
      'UNION ALL',
      `RETURN 2 AS ${second}`,
    );
  expect(parseStatementFile(content('a')).columns).toEqual(['a']);
  expect(() => parseStatementFile(content('b'))).toThrow(
    'the header lists the columns a, the statement has b',
  );
});

describe('refuses', () => {
  const header = ['// Does it.', '// params: a = 1', '// returns: x'];
  const cases: [what: string, content: string, message: string][] = [
    ['no header', 'RETURN 1 AS x', 'a header of // lines and a statement are expected'],
    ['no statement', file(...header), 'a header of // lines and a statement are expected'],
    [
      'no params',
      file('// Does it.', '// returns: x', 'RETURN 1 AS x'),
      'the header has no "params:" line ("params: none" if there are none)',
    ],
    [
      'no returns',
      file('// Does it.', '// params: none', 'RETURN 1 AS x'),
      'the header has no "returns:" line ("returns: nothing" if so)',
    ],
    [
      'two params',
      file(...header, '// params: b = 1', 'RETURN $a AS x'),
      'the header has two "params:" lines',
    ],
    [
      'a parameter that is not listed',
      file(...header, 'RETURN $a + $b AS x'),
      'the header lists the parameters a, the statement has a, b',
    ],
    [
      'a parameter that is not used',
      file(...header, 'RETURN 1 AS x'),
      'the header lists the parameters a, the statement has none',
    ],
    [
      'other columns',
      file(...header, 'RETURN $a AS x, 2 AS y'),
      'the header lists the columns x, the statement has x, y',
    ],
    [
      'a sample broken inside a string',
      file('// Does it.', '// params: a = "one', '//   two"', '// returns: x', 'RETURN $a AS x'),
      'a string goes on after the end of a line: params: a = "one',
    ],
    ['a column without a name', file(...header, 'RETURN $a + 1'), 'the column "$a + 1" needs a name (AS …)'],
    [
      'a sample that is not JSON',
      file('// Does it.', '// params: a = one', '// returns: x', 'RETURN $a AS x'),
      'the sample value of "a" is not JSON: one',
    ],
  ];
  test.each(cases)('%s', (_what, content, message) => {
    expect(() => parseStatementFile(content)).toThrow(new Error(message));
  });
});
