import { expect, it } from 'vitest';
import { tidyDocument } from './tidy-document.ts';

it('puts the operation first and takes the indents away', () => {
  const generated =
    '\n    query Q($id: ID!) {\n  a(id: $id) {\n    ...F\n  }\n}\n    fragment F on A {\n  id\n}';
  expect(tidyDocument(generated)).toBe(
    'query Q($id: ID!) {\n  a(id: $id) {\n    ...F\n  }\n}\n\nfragment F on A {\n  id\n}',
  );
});
