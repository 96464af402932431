/** The product's operations, all at once and as fast as the server answers, while what it holds is looked at. */
import { startGenerator } from '../bench/load/run-slice.ts';
import { median } from '../bench/measure.ts';
import { seededRandom } from '../support/random.ts';
import { type Sample, sampleOf, trendOf } from './memory.ts';

const SLICE = 5_000;
const CONCURRENCY = 16;
/** Minutes. */
const LEAST = 5;

/** Asks for `minutes`; gives lines to print, and what is wrong. */
export async function mixedLoad(
  url: string,
  bodies: unknown[],
  { minutes, seed, say }: { minutes: number; seed: number; say: (line: string) => void },
): Promise<string[]> {
  const random = seededRandom(seed);
  const generator = startGenerator();
  const samples: Sample[] = [];
  const rates: number[] = [];
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1_000;
  try {
    while (elapsed() < minutes * 60) {
      const { latencies, milliseconds } = await generator.run({
        url: `${url}/graphql`,
        bodies: Array.from({ length: 2_000 }, () => random.pick(bodies)),
        concurrency: CONCURRENCY,
        milliseconds: SLICE,
      });
      rates.push((latencies.length * 1_000) / milliseconds);
      samples.push(await sampleOf(url, elapsed()));
      const { second, rss, heap, handles } = samples.at(-1)!;
      if (samples.length % 6 === 0) {
        say(
          `${second.toFixed(0)} s: ${rates.at(-1)!.toFixed(0)} requests/s, ${rss.toFixed(0)} MiB resident, heap ${heap.toFixed(0)} MiB, ${handles} handles`,
        );
      }
    }
  } finally {
    generator.close();
  }
  const held = [
    { name: 'resident, MiB', trend: trendOf(samples, ({ rss }) => rss, 48) },
    { name: 'heap, MiB', trend: trendOf(samples, ({ heap }) => heap) },
    { name: 'handles', trend: trendOf(samples, ({ handles }) => handles, 8) },
  ];
  console.log(
    `\nMixed load, ${CONCURRENCY} at once, ${minutes} min: ${median(rates).toFixed(0)} requests/s (median)`,
  );
  for (const { name, trend } of held) {
    console.log(
      `- ${name}: ${trend.before.toFixed(0)} at the beginning, ${trend.after.toFixed(0)} at the end`,
    );
  }
  // What is kept on purpose, such as answers, fills up first.
  if (minutes < LEAST) {
    console.log(`Too short to say whether anything grows: that takes ${LEAST} minutes.`);
    return [];
  }
  return held.filter(({ trend }) => trend.grows).map(({ name }) => `${name} grows under mixed load`);
}
