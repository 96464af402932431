/** What a process holds over time, and whether that grows. */

export type Sample = { second: number; rss: number; heap: number; handles: number };

/** What `/metrics` of a server says it holds, in MiB. */
export async function sampleOf(url: string, second: number): Promise<Sample> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    second,
    rss: value('process_resident_memory_bytes') / 2 ** 20,
    heap: value('nodejs_heap_size_used_bytes') / 2 ** 20,
    handles: value('nodejs_active_resources_total'),
  };
}

export type Trend = { before: number; after: number; grows: boolean };

/** MiB that measure nothing: what a garbage collection more or less makes. */
const NOISE = 24;
const SHARE = 0.15;

/**
 * Compares the beginning with the end of a run, without its first two fifths, in which caches fill and code is
 * compiled: the level that a value comes back to (its least of each third), so that garbage does not count.
 */
export function trendOf(samples: Sample[], of: (sample: Sample) => number, noise = NOISE): Trend {
  const warm = samples.slice(Math.ceil((samples.length * 2) / 5)).map(of);
  const third = Math.max(1, Math.floor(warm.length / 3));
  const before = Math.min(...warm.slice(0, third));
  const after = Math.min(...warm.slice(-third));
  return { before, after, grows: after > before * (1 + SHARE) + noise };
}
