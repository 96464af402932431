import { describe, expect, test } from 'vitest';
import { allStatements, loadStatements, statement, textFor } from './statements.ts';

const plain = '// Does it.\n// params: a = 1\n// returns: x\nRETURN $a AS x';
const forOne = '// Does it.\n// why: it must\n// params: a = 1\n// returns: x\nRETURN $a + 0 AS x';

describe('loading', () => {
  test('a file is for both engines, one beside it for its own', () => {
    const loaded = loadStatements(
      new Map([
        ['a/both.cypher', plain],
        ['a/two.cypher', plain],
        ['a/two.embedded.cypher', forOne],
        ['a/one.neo4j.cypher', forOne],
      ]),
    );
    const common = { params: { a: 1 }, columns: ['x'] };
    expect(Object.fromEntries(loaded)).toEqual({
      'a/both': { ...common, name: 'a/both', text: { neo4j: 'RETURN $a AS x', embedded: 'RETURN $a AS x' } },
      'a/two': {
        ...common,
        name: 'a/two',
        text: { neo4j: 'RETURN $a AS x', embedded: 'RETURN $a + 0 AS x' },
      },
      'a/one': { ...common, name: 'a/one', text: { neo4j: 'RETURN $a + 0 AS x' } },
    });
  });

  test('every bad file is named', () => {
    const files = new Map([
      ['a/bad.cypher', 'RETURN 1'],
      ['a/silent.embedded.cypher', plain],
      ['a/two.cypher', plain],
      ['a/two.embedded.cypher', forOne.replaceAll('a', 'b')],
    ]);
    expect(() => loadStatements(files)).toThrow(
      new Error(
        [
          'cypher/a/bad.cypher: a header of // lines and a statement are expected',
          'cypher/a/silent.embedded.cypher: a file for one engine says in a "why:" line why',
          'cypher/a/two.embedded.cypher: the header has no "params:" line ("params: none" if there are none)',
        ].join('\n'),
      ),
    );
  });

  test('files of one statement agree', () => {
    const files = new Map([
      ['a/two.cypher', plain],
      ['a/two.embedded.cypher', forOne.replace('a = 1', 'b = 1').replace('$a', '$b')],
    ]);
    expect(() => loadStatements(files)).toThrow(
      new Error('cypher/a/two.cypher: its files have different parameters or columns'),
    );
  });
});

describe('the statements of the product', () => {
  test('are found by name', () => {
    expect(statement('engine/ping')).toEqual({
      name: 'engine/ping',
      params: {},
      columns: ['answer'],
      text: { neo4j: 'RETURN 1 AS answer', embedded: 'RETURN 1 AS answer' },
    });
  });

  test('labels and types come from the vocabulary; an actor is one', () => {
    expect(statement('load/entities', { label: 'Pole' }).text.embedded).toContain('CREATE (:Entity:Pole {');
    expect(statement('load/entities', { label: 'Firm' }).text.embedded).toContain(
      'CREATE (:Entity:Firm:Actor {',
    );
    expect(statement('load/claims', { type: 'NEEDS' }).text.embedded).toContain('-[:NEEDS {');
    expect(statement('trace/shortest-paths', { groups: 2, hops: 6 }).text.neo4j).toMatch(
      /SHORTEST 2 GROUPS[^}]*\{1,6\}/,
    );
    const texts = allStatements().flatMap(({ text }) => Object.values(text));
    expect(texts.filter((text) => /__[A-Z]+__/.test(text))).toEqual([]);
  });

  test('a name that no file bears is refused', () => {
    expect(() => statement('engine/pong')).toThrow(new Error('cypher/engine/pong.cypher: no such statement'));
    expect(() => statement('load/entities')).toThrow(
      new Error('cypher/load/entities.cypher: no such statement'),
    );
  });
});

describe('parameters', () => {
  const current = statement('study/current');
  test('complete ones give the text', () => {
    expect(textFor('embedded', current, { study: 'a' })).toBe(current.text.embedded);
  });
  test('a missing one is refused', () => {
    expect(() => textFor('neo4j', current, { study: undefined })).toThrow(
      new Error('study/current: parameter study is missing'),
    );
  });
  test('an unknown one is refused', () => {
    expect(() => textFor('neo4j', current, { study: 'a', version: 'b' })).toThrow(
      new Error('study/current: there is no parameter version'),
    );
  });
  test('the other engine is refused', () => {
    expect(() => textFor('embedded', statement('engine/await-indexes'), {})).toThrow(
      new Error('engine/await-indexes: not a statement of the embedded engine'),
    );
  });
});
