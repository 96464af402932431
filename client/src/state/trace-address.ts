import { readQuestion, writeQuestion } from './trace-question.ts';
import { asking, type Tracing } from './trace-way.ts';

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%(2F|2C|3A|3F|3D)/g, (code) => decodeURIComponent(code));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Fields of the address's fragment that say what is traced: `q`, the written question, and `w`, the chosen way. */
export function writeTracing({ question, key }: Pick<Tracing, 'question' | 'key'>): string[] {
  if (!question) return [];
  return [`q=${encode(writeQuestion(question))}`, ...(key === null ? [] : [`w=${encode(key)}`])];
}

/** What a fragment says is traced; nothing if it says nothing that can be read. */
export function readTracing(fragment: string): Tracing {
  const fields = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((part) => part.split(/=(.*)/su).slice(0, 2) as [string, string]),
  );
  const question = readQuestion(decode(fields.get('q') ?? ''));
  if (!question) return asking(null);
  return { ...asking(question), key: decode(fields.get('w') ?? '') || null };
}
