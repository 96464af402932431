/**
 * How many API requests are worked on at once. A few more wait their turn; whoever comes then, or waits too long, is
 * told to come back: an answer that comes late helps nobody, and the memory of waiting requests must have an end.
 */

export type Admission = {
  /**
   * Gives a place: at once, after a wait, or null if there is none. Whoever has it gives it back once, by calling it.
   * A wait ends without a place when `signal` aborts.
   */
  enter(signal?: AbortSignal): Place | Promise<Place | null> | null;
  /** True if whoever comes now is turned away: then nothing of the request need be read. */
  isFull(): boolean;
  /** Requests that are worked on, and that wait. */
  state(): { running: number; waiting: number };
};

export type Place = () => void;

export type AdmissionLimits = {
  running: number;
  waiting: number;
  /** Milliseconds that a request may wait. */
  patience: number;
};

/** As many as keep a core and the database busy, and as many more as some pages ask at once. */
const LIMITS: AdmissionLimits = { running: 32, waiting: 48, patience: 2_000 };

export function createAdmission({ running: most, waiting: longest, patience } = LIMITS): Admission {
  const queue = new Set<(place: Place) => void>();
  let running = 0;

  function take(): Place {
    running += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      running -= 1;
      const [next] = queue;
      next?.(take());
    };
  }

  return {
    enter(signal) {
      if (running < most) return take();
      if (queue.size >= longest) return null;
      return new Promise((resolve) => {
        const settle = (place: Place | null) => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', giveUp);
          queue.delete(settle);
          resolve(place);
        };
        const giveUp = () => settle(null);
        const timer = setTimeout(giveUp, patience);
        signal?.addEventListener('abort', giveUp);
        queue.add(settle);
      });
    },
    isFull: () => running >= most && queue.size >= longest,
    state: () => ({ running, waiting: queue.size }),
  };
}

/** What is said to those who are turned away: seconds until they may come back, and why. */
export const RETRY_AFTER = '1';
export const TOO_MANY = 'Too many requests at once. Try again in a second.';
