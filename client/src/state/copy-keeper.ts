/** Keeps the reader's copy in this browser, one per study, and nowhere else. */

import { isEmbedded } from './embedded.ts';

export type KeptCopy = { name: string; text: string };

const DATABASE = 'maillage';
const STORE = 'copies';

function open(): Promise<IDBDatabase> {
  if (isEmbedded()) return Promise.reject(new Error('a page inside another keeps nothing'));
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('the store is held open elsewhere'));
  });
}

async function run<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const asked = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** The copy kept for a study; null if there is none, or if the browser keeps nothing. Never throws. */
export async function keptCopy(study: string): Promise<KeptCopy | null> {
  try {
    const kept: unknown = await run('readonly', (store) => store.get(study));
    const { name, text } = (kept ?? {}) as Partial<KeptCopy>;
    return typeof name === 'string' && typeof text === 'string' ? { name, text } : null;
  } catch {
    return null;
  }
}

/** Keeps a copy in place of the one before; false if the browser refuses. */
export async function keepCopy(study: string, copy: KeptCopy): Promise<boolean> {
  try {
    await run('readwrite', (store) => store.put(copy, study));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the copy; false if the browser still has it. */
export async function forgetKept(study: string): Promise<boolean> {
  try {
    await run('readwrite', (store) => store.delete(study));
    return true;
  } catch {
    return (await keptCopy(study)) === null;
  }
}
