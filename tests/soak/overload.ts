/** Far more who ask than a server can answer: how those fare that are let in, and that the rest is told to come back. */
import { setTimeout } from 'node:timers/promises';
import { openConnection, postRequest } from '../bench/load/connection.ts';
import { type Random, seededRandom } from '../support/random.ts';

const SECONDS = 15;

type Outcome = { admitted: number[]; refused: number; other: number };

export async function overload(url: string, bodies: unknown[], seed: number): Promise<string[]> {
  const random = seededRandom(seed);
  const rows: { atOnce: number; outcome: Outcome }[] = [];
  for (const atOnce of [1, 16, 32, 512])
    rows.push({ atOnce, outcome: await press(url, bodies, atOnce, random) });
  const unloaded = percentile(rows[0]!.outcome.admitted, 0.95);
  const full = percentile(rows[2]!.outcome.admitted, 0.95);
  console.log(
    '\n| asking at once | answered/s | p50 ms | p95 ms | p95 ÷ one at a time | p95 ÷ 32 at once | told to come back |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const { atOnce, outcome } of rows) {
    const { admitted, refused } = outcome;
    const p95 = percentile(admitted, 0.95);
    const cells = [
      atOnce,
      (admitted.length / SECONDS).toFixed(0),
      percentile(admitted, 0.5).toFixed(1),
      p95.toFixed(1),
      (p95 / unloaded).toFixed(1),
      (p95 / full).toFixed(1),
      `${((100 * refused) / (admitted.length + refused)).toFixed(0)} %`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  const { admitted, refused, other } = rows.at(-1)!.outcome;
  return [
    ...(other > 0 ? [`${other} answers under overload were neither 200 nor 503`] : []),
    ...(refused === 0 ? ['nobody was told to come back under overload'] : []),
    ...(admitted.length === 0 ? ['nobody was answered under overload'] : []),
  ];
}

async function press(url: string, bodies: unknown[], atOnce: number, random: Random): Promise<Outcome> {
  const requests = bodies.map((body) => postRequest(`${url}/graphql`, body));
  const outcome: Outcome = { admitted: [], refused: 0, other: 0 };
  const until = performance.now() + SECONDS * 1_000;
  const one = async () => {
    const connection = await openConnection(url);
    while (performance.now() < until) {
      const asked = performance.now();
      const { status } = await connection.ask(random.pick(requests));
      if (status === 200) outcome.admitted.push(performance.now() - asked);
      else if (status === 503) outcome.refused += 1;
      else outcome.other += 1;
      // As the page does that was told to come back in a second.
      if (status === 503) await setTimeout(500 + random.below(1_000));
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return outcome;
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
