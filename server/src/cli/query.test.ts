import { expect, test } from 'vitest';
import { asksForCopy } from './query.ts';

test.each([
  ['{ passage(id: "s1.p1") { fullText } }', true],
  ['{ study { found: copy { spans } } }', true],
  ['query Q { ...All } fragment All on Query { study { copy { spans } } }', true],
  ['# without a copy\n{ search(query: "copy fullText") { totalCount } }', false],
  ['query copy { copy: study { id } }', false],
  ['{ fullText', false],
])('%s asks for the copy: %s', (query, asks) => {
  expect(asksForCopy(query)).toBe(asks);
});
