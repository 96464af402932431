import { expect, test } from 'vitest';
import { createAnswerCache } from './answer-cache.ts';

test('the least recently asked make room', () => {
  const cache = createAnswerCache(160);
  for (let n = 10; n < 36; n += 1) cache.set(`${n}`, '1');
  expect(cache.calculatedSize).toBe(156);
  expect(cache.get('10')).toBe('1');
  cache.set('36', '1');
  expect(cache.calculatedSize).toBe(156);
  expect(['10', '11', '12', '36'].map((question) => cache.get(question))).toEqual(['1', undefined, '1', '1']);
});

test('what is set again takes the place of what was there', () => {
  const cache = createAnswerCache(1_000);
  cache.set('question', 'first');
  cache.set('question', 'second answer');
  expect(cache.get('question')).toBe('second answer');
  expect(cache.calculatedSize).toBe(2 * 'questionsecond answer'.length);
});

test('an answer that would crowd out many is not kept', () => {
  const cache = createAnswerCache(1_600);
  cache.set('q', 'x'.repeat(50));
  expect(cache.get('q')).toBeUndefined();
  cache.set('q', 'x'.repeat(49));
  expect(cache.get('q')).toBe('x'.repeat(49));
});
