import type { KindFamily } from '../../model/types.ts';

/** Shapes of the grammar of the graph, centred, about 22 px wide. */
const SHAPES: Record<KindFamily, string> = {
  pole: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z',
  group: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z',
  actor: 'M-5.8 -7.8H5.8a2 2 0 0 1 2 2V5.8a2 2 0 0 1-2 2H-5.8a2 2 0 0 1-2-2V-5.8a2 2 0 0 1 2-2Z',
  sector: 'M-6.3 -6.8L11.5 -6.8L6.3 6.8L-11.5 6.8Z',
  job: 'M-9.4 0L-4.7 -8.1L4.7 -8.1L9.4 0L4.7 8.1L-4.7 8.1Z',
  skill: 'M0 -9.8L9.8 0L0 9.8L-9.8 0Z',
  factor: 'M0 -10.6L11 8.5L-11 8.5Z',
  outcome: 'M0 10.6L11 -8.5L-11 -8.5Z',
  initiative: 'M-8.9 -7L4.5 -7L10.7 0L4.5 7L-8.9 7Z',
  recommendation: 'M-8.9 -7L4.5 -7L10.7 0L4.5 7L-8.9 7Z',
  publication: 'M-6.5 -8.5H3L6.5 -5V8.5H-6.5ZM3 -8.5V-5H6.5',
};

type Props = {
  family: KindFamily;
  /** A class rather than one thing: second outline. */
  collective?: boolean;
  size?: number;
};

/** The shape of a kind about the origin, for use inside a picture. */
export function KindShape({ family, collective = family === 'group' }: Omit<Props, 'size'>) {
  return (
    <g className={`kind kind-${family}`}>
      {collective && <path className="kind-outer" d={SHAPES[family]} transform="scale(1.05)" />}
      <path d={SHAPES[family]} transform={collective ? 'scale(0.72)' : undefined} />
    </g>
  );
}

/** The shape of a kind, as the graph draws it. */
export function KindGlyph({ family, collective, size = 24 }: Props) {
  return (
    <svg className="kind-glyph" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
      <KindShape family={family} collective={collective} />
    </svg>
  );
}
