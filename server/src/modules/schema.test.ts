import { expect, test } from 'vitest';
import { schema } from './schema.ts';

test('every root field takes a study, but for those that the description excepts', () => {
  const query = schema.getQueryType()!;
  const without = Object.values(query.getFields()).filter(
    ({ args }) => !args.some(({ name }) => name === 'study'),
  );
  const excepted = without.map(({ name }) => `\`${name}\``).join(' and ');
  const said = query.description!.replace(/\s+/g, ' ');
  expect(said).toContain(`Every root field but ${excepted} takes an optional \`study\``);
});
