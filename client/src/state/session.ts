import type { Step } from './steps.ts';

/** The last session in this browser: enough to offer it again, and to restore it. */
export type Session = {
  /** When it was kept, in ms. */
  at: number;
  /** The whole fragment of its address. */
  address: string;
  /** Entities that were asked for by name, at most two of them, in both languages; how many there are. */
  roots: readonly { fr: string; en: string }[];
  rootCount: number;
  whole: boolean;
  /** Entities in view. */
  entities: number;
  /** The step that made the view: the name it has in the history. */
  step: Step['name'];
};

const VERSION = 1;

/** Longest text that is kept: what is longer is no session worth a browser's room. In characters. */
export const SESSION_LIMIT = 500_000;

/** The session as text; without the places of loose nodes if it would be too long, null if it still is. */
export function writeSession(session: Session, light: string): string | null {
  const write = (address: string) => JSON.stringify({ version: VERSION, ...session, address });
  const text = write(session.address);
  if (text.length <= SESSION_LIMIT) return text;
  const lighter = write(light);
  return lighter.length <= SESSION_LIMIT ? lighter : null;
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Reads a kept session; null for what isn't one, whole. */
export function readSession(text: string | null): Session | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Record<string, unknown> | null;
    if (typeof kept !== 'object' || kept === null || kept.version !== VERSION) return null;
    const { at, address, roots, rootCount, whole, entities, step } = kept;
    const named =
      Array.isArray(roots) &&
      roots.every(
        (root: unknown) =>
          typeof root === 'object' &&
          root !== null &&
          typeof (root as { fr?: unknown }).fr === 'string' &&
          typeof (root as { en?: unknown }).en === 'string',
      );
    const sound =
      isCount(at) &&
      typeof address === 'string' &&
      address !== '' &&
      named &&
      isCount(rootCount) &&
      typeof whole === 'boolean' &&
      isCount(entities) &&
      typeof step === 'string';
    return sound ? ({ at, address, roots, rootCount, whole, entities, step } as Session) : null;
  } catch {
    return null;
  }
}
