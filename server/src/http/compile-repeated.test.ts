import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { compileQuery } from 'graphql-jit';
import { expect, test, vi } from 'vitest';
import type { Context } from '../context.ts';
import { runnerOf } from './compile-repeated.ts';

vi.mock('graphql-jit', { spy: true });

test('what cannot be compiled is tried once, and interpreted ever after', () => {
  vi.mocked(compileQuery).mockReturnValue({ errors: [] });
  const schema = buildSchema('type Query { word: String }');
  const document = parse('{ word }');
  const run = runnerOf(schema, document, document.definitions[0] as OperationDefinitionNode);
  for (let round = 0; round < 6; round += 1) {
    expect(run({} as Context, {})).toEqual({ data: { word: null } });
  }
  expect(compileQuery).toHaveBeenCalledTimes(1);
});
