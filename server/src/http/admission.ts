/**
 * How many API requests are worked on at once. A few more wait their turn; whoever comes then, or waits too long, is
 * told to come back: an answer that comes late helps nobody, and the memory of waiting requests must have an end.
 *
 * How long an answer takes is what is in the server at once, divided by what it answers a second (Little's law). A
 * burst may fill all places and the queue, since it is over soon. While more are turned away than could wait, a queue
 * would never end and only make everyone late: then few are worked on at once and nobody waits, so that whoever is let in
 * is answered nearly as soon as if nobody else had asked.
 */

export type Admission = {
  /**
   * Gives a place: at once, after a wait, or null if there is none. Whoever has it gives it back once, by calling it.
   * Who leaves, or has left, as `signal` says, gets none.
   */
  enter(signal?: AbortSignal): Place | Promise<Place | null> | null;
  /** True if whoever comes now is turned away, and is so by this: nothing of the request need be read. */
  turnsAway(): boolean;
  /** Requests that are worked on, and that wait; whether it is crowded. */
  state(): { running: number; waiting: number; crowded: boolean };
};

export type Place = () => void;

export type AdmissionLimits = {
  /** Requests worked on at once. */
  running: number;
  waiting: number;
  /** Milliseconds that a request may wait. */
  patience: number;
  /** Requests worked on at once while more are turned away than could wait. */
  crowded: number;
};

/** As many as keep a core and the database busy, and as many more as some pages ask at once. */
const LIMITS = { running: 32, waiting: 48, patience: 2_000 };

/** Milliseconds in which it is counted who was turned away: as long as they are told to stay away. */
const WINDOW = 1_000;

/** Milliseconds after which a request is none of a crowded server's few: slow ones must not bar the way to quick ones. */
const LONG = 1_000;

type Given = Pick<AdmissionLimits, 'crowded'> & Partial<AdmissionLimits>;

/** `now` gives milliseconds. */
export function createAdmission(given: Given, now = () => performance.now()): Admission {
  const { running: most, waiting: longest, patience, crowded: few } = { ...LIMITS, ...given };
  const queue = new Set<(place: Place) => void>();
  /** Since when each is worked on, the oldest first. */
  const running = new Set<{ since: number }>();
  /** When the last were turned away, as many as could wait, in a ring. */
  const turnedAway = new Array<number>(longest).fill(Number.NEGATIVE_INFINITY);
  let turn = 0;

  const isCrowded = () => turnedAway[turn]! > now() - WINDOW;

  function turnAway(): null {
    turnedAway[turn] = now();
    turn = (turn + 1) % longest;
    return null;
  }

  function hasPlace(): boolean {
    if (running.size < few) return true;
    if (running.size >= most) return false;
    return !isCrowded() || recent() < few;
  }

  function recent(): number {
    const long = now() - LONG;
    let count = 0;
    for (const { since } of running) if (since > long) count += 1;
    return count;
  }

  const hasRoom = () => queue.size < longest && !isCrowded();

  function take(): Place {
    const own = { since: now() };
    running.add(own);
    return () => {
      if (running.delete(own)) callIn();
    };
  }

  /** Gives places to those who wait, the first first. */
  function callIn(): void {
    while (queue.size > 0 && hasPlace()) {
      const [first] = queue;
      first!(take());
    }
  }

  function wait(signal: AbortSignal | undefined): Promise<Place | null> {
    return new Promise((resolve) => {
      const settle = (place: Place | null) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
        queue.delete(settle);
        resolve(place);
      };
      const leave = () => settle(null);
      const timer = setTimeout(leave, patience);
      signal?.addEventListener('abort', leave);
      queue.add(settle);
    });
  }

  return {
    enter(signal) {
      callIn();
      if (signal?.aborted) return null;
      if (queue.size === 0 && hasPlace()) return take();
      return hasRoom() ? wait(signal) : turnAway();
    },
    turnsAway() {
      callIn();
      if ((queue.size === 0 && hasPlace()) || hasRoom()) return false;
      turnAway();
      return true;
    },
    state: () => ({ running: running.size, waiting: queue.size, crowded: isCrowded() }),
  };
}

/** What is said to those who are turned away: seconds until they may come back, and why. */
export const RETRY_AFTER = '1';
export const TOO_MANY = 'Too many requests at once. Try again in a second.';
