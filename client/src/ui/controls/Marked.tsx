import { Fragment } from 'react';
import { markWords } from './mark-words.ts';

/** A text in which the words of a query are marked. */
export function Marked({ text, query }: { text: string; query: string }) {
  return markWords(text, query).map(({ at, text: part, marked }) =>
    marked ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>,
  );
}
