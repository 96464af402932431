import { GraphQLError, locatedError } from 'graphql';
import pino from 'pino';
import { beforeEach, expect, test } from 'vitest';
import { EngineError } from '../engine/engine-error.ts';
import { badArgument } from '../modules/graph/errors.ts';
import { presentError } from './present-error.ts';

let logged: string[] = [];
const log = pino({ base: null, timestamp: false }, { write: (line: string) => logged.push(line) });
beforeEach(() => {
  logged = [];
});

/** As graphql-js wraps what a resolver throws. */
const thrown = (error: Error) => locatedError(error, undefined, ['entity']);
const present = (error: GraphQLError) => presentError(error, 'r1', log);

test('a coded error passes, with the request’s id', () => {
  const { message, extensions, path } = present(thrown(badArgument('first', 'is 0.')));
  expect({ message, extensions, path }).toEqual({
    message: 'Argument "first" is 0.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'first', requestId: 'r1' },
    path: ['entity'],
  });
  expect(logged).toEqual([]);
});

test.each([
  ['ENGINE_UNAVAILABLE', 'ENGINE_UNAVAILABLE', 'The graph database does not answer. Try again in a moment.'],
  ['TIMEOUT', 'TIMEOUT', 'The answer took longer than allowed. Ask for less.'],
  ['CANCELLED', 'TIMEOUT', 'The answer took longer than allowed. Ask for less.'],
] as const)('%s of the engine', (code, shown, message) => {
  const presented = present(thrown(new EngineError(code, 'bolt://secret:7687 in entity/by-keys')));
  expect(presented.message).toBe(message);
  expect(presented.extensions).toEqual({ code: shown, requestId: 'r1' });
});

test('an unknown error is masked and logged whole', () => {
  const presented = present(thrown(new TypeError('cannot read /etc/x in MATCH (n)')));
  expect(presented.toJSON()).toEqual({
    message: 'Something went wrong in the server. The log has the details under the request’s id.',
    path: ['entity'],
    extensions: { code: 'INTERNAL', requestId: 'r1' },
  });
  expect(presented.originalError).toBeUndefined();
  expect(logged.join()).toContain('cannot read /etc/x in MATCH (n)');
});

test('a fault of the answer itself is masked too', () => {
  const enumeration = new GraphQLError('Enum "Sign" cannot represent value: "X"');
  expect(present(thrown(enumeration)).extensions.code).toBe('INTERNAL');
});

test('what is wrong with the request names the variable', () => {
  const { extensions } = present(
    new GraphQLError('Variable "$f" got invalid value "X" at "f.kinds[0]"; Value "X" does not exist.'),
  );
  expect(extensions).toEqual({
    code: 'BAD_USER_INPUT',
    argument: 'f.kinds[0]',
    requestId: 'r1',
  });
  expect(
    present(new GraphQLError('Variable "$id" of required type "ID!" was not provided.')).extensions.argument,
  ).toBe('id');
});
