/** The bench's figures as tables: medians over the rounds, and the product's ratios to the others. */
import { median, type Sample } from './measure.ts';
import type { Operation, PeerName } from './operations.ts';

type Figure = 'p50' | 'throughput' | 'nodeCpu' | 'databaseCpu';

const figures =
  (samples: Sample[], operation: Operation, concurrency: number) => (peer: PeerName, figure: Figure) =>
    median(
      samples
        .filter((s) => s.operation === operation.name && s.peer === peer && s.concurrency === concurrency)
        .map((s) => s[figure] ?? Number.NaN),
    );

/** Latency at concurrency 1, as the quality goals are put. */
export function latencyTable(samples: Sample[], operations: Operation[]): string {
  const head = [
    'operation',
    'floor',
    'stock',
    '@neo4j/graphql',
    'ours',
    '÷ floor',
    'goal',
    '÷ stock',
    'goal',
  ];
  const rows = operations.map((operation) => {
    const of = figures(samples, operation, 1);
    const [floor, stock, other, ours] = (['floor', 'stock', 'neo4jGraphql', 'product'] as const).map((peer) =>
      of(peer, 'p50'),
    );
    return [
      operation.title,
      ...[floor, stock, other, ours].map(milliseconds),
      ratio(ours! / floor!),
      `≤ ${operation.goal.floor.toFixed(2)}`,
      ratio(ours! / stock!),
      `≤ ${operation.goal.stock.toFixed(2)}`,
    ];
  });
  return markdown(head, rows);
}

/** Throughput at a concurrency, and CPU a request. */
export function throughputTable(samples: Sample[], operations: Operation[], concurrency: number): string {
  const head = [
    `requests/s at ${concurrency}`,
    ...['floor', 'stock', '@neo4j/graphql', 'ours', '÷ floor'],
    ...['Node ms: floor', 'stock', 'ours', 'database ms: floor', 'ours'],
  ];
  const rows = operations.map((operation) => {
    const of = figures(samples, operation, concurrency);
    return [
      operation.title,
      ...(['floor', 'stock', 'neo4jGraphql', 'product'] as const).map((peer) =>
        whole(of(peer, 'throughput')),
      ),
      ratio(of('product', 'throughput') / of('floor', 'throughput')),
      ...(['floor', 'stock', 'product'] as const).map((peer) => milliseconds(of(peer, 'nodeCpu'))),
      ...(['floor', 'product'] as const).map((peer) => milliseconds(of(peer, 'databaseCpu'))),
    ];
  });
  return markdown(head, rows);
}

/** The product alone. */
export function ownTable(samples: Sample[], operations: Operation[], concurrency: number): string {
  const rows = operations.map((operation) => [
    operation.title,
    milliseconds(figures(samples, operation, 1)('product', 'p50')),
    whole(figures(samples, operation, concurrency)('product', 'throughput')),
  ]);
  return markdown(['operation', 'p50, ms', `requests/s at ${concurrency}`], rows);
}

function markdown(head: string[], rows: string[][]): string {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const milliseconds = (value = Number.NaN) => shown(value, (known) => known.toFixed(2));
const ratio = milliseconds;
const whole = (value: number) => shown(value, (known) => String(Math.round(known)));

function shown(value: number, write: (known: number) => string): string {
  return Number.isNaN(value) ? '–' : write(value);
}
