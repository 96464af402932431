import { create } from 'zustand';
import { isPacked, LINK_LIMIT, PLAIN_LIMIT, pack, unpack } from './address-code.ts';

/** What an entry of the browser's history keeps: the whole fragment, and the one its address shows. */
type Entry = { whole: string; shown: string };

/** The fragment of a link that cannot hold its view: the view is in the entry of the history alone, or in a file. */
export const TOO_LONG = 'too-long=1';

/** How much of the view the address holds: all of it, all but where loose nodes stand, or nothing. */
export type Held = 'all' | 'view' | 'nothing';
export const useHeld = create<{ held: Held }>()(() => ({ held: 'all' }));

/** A view written twice: with all its places, and with those of pinned nodes alone. */
export type Written = { whole: string; light: string };

const hashNow = (): string => window.location.hash.slice(1);

const addressOf = (fragment: string): string =>
  `${window.location.pathname}${window.location.search}${fragment && `#${fragment}`}`;

function entryNow(): Entry | null {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('whole' in state) || !('shown' in state)) return null;
  const { whole, shown } = state;
  return typeof whole === 'string' && shown === hashNow() ? { whole, shown } : null;
}

/** What was unpacked from the present address. */
let opened: Entry | null = null;

/** The fragment of the present address as it is read; of a packed one after `openAddress`. */
export function fragmentNow(): string {
  const entry = entryNow() ?? (opened?.shown === hashNow() ? opened : null);
  return entry?.whole ?? (isPacked(hashNow()) ? '' : hashNow());
}

/** Unpacks the present address, if it is packed and its view isn't known; null if there is nothing to wait for. Never rejects. */
export function openAddress(): Promise<void> | null {
  const shown = hashNow();
  if (!isPacked(shown) || entryNow() || opened?.shown === shown) return null;
  return unpack(shown).then((whole) => {
    // A broken one stays as it is, and is said to be unreadable.
    opened = { whole: whole || shown, shown };
  });
}

function put(how: 'push' | 'replace', entry: Entry): void {
  if (how === 'push') window.history.pushState(entry, '', addressOf(entry.shown));
  else window.history.replaceState(entry, '', addressOf(entry.shown));
}

/** The shortest form that a link can have, and how much it holds. */
async function shorten({ whole, light }: Written): Promise<{ shown: string; held: Held }> {
  const packed = await pack(whole);
  if (packed.length <= LINK_LIMIT) return { shown: packed, held: 'all' };
  const lighter = await pack(light);
  return lighter.length <= LINK_LIMIT
    ? { shown: lighter, held: 'view' }
    : { shown: TOO_LONG, held: 'nothing' };
}

/** Writes a view into the address, as an entry of its own or in place of the present one; a long one is then packed. */
export function writeAddress(how: 'push' | 'replace', written: Written): void {
  const { whole } = written;
  if (whole === fragmentNow()) return;
  if (whole.length <= PLAIN_LIMIT) {
    put(how, { whole, shown: whole });
    useHeld.setState({ held: 'all' });
    return;
  }
  put(how, { whole, shown: whole.length <= LINK_LIMIT ? whole : TOO_LONG });
  void shorten(written).then(({ shown, held }) => {
    // Another view may have been written meanwhile: its entry stays as it is.
    if (entryNow()?.whole !== whole) return;
    put('replace', { whole, shown });
    useHeld.setState({ held });
  });
}
