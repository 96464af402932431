import type { Sign, Strength } from '../../model/types.ts';

const WIDTHS: Record<Strength | 'PLAIN', number> = { WEAK: 1.25, PLAIN: 2, STRONG: 3.5, STRONGEST: 5.5 };
const CLASSES: Record<Sign, string> = {
  POSITIVE: 'pos',
  NEGATIVE: 'neg',
  NONE: 'none',
  MIXED: 'mixed',
  UNSPECIFIED: 'unspec',
};

/** Suffix of the classes that colour a sign: `pos`, `neg`… */
export function signClass(sign: Sign | null): string {
  return sign ? CLASSES[sign] : 'struct';
}

function Head({ sign, x, symmetric }: { sign: Sign | null; x: number; symmetric: boolean }) {
  switch (sign) {
    case 'POSITIVE':
      return <path className="edge-head" d={`M${x} 7l-9.6 -5.5v11z`} />;
    case 'NEGATIVE':
      return <path className="edge-bar" d={`M${x - 1.5} 0v14`} />;
    case 'NONE':
      return <circle className="edge-head edge-open" cx={x - 4} cy="7" r="3.8" />;
    case 'MIXED':
      return (
        <>
          <path className="edge-head" d={`M${x} 7l-8.6 -5.5v11z`} />
          <path className="edge-bar" d={`M${x - 11.6} 0.5v13`} />
        </>
      );
    case 'UNSPECIFIED':
      return <path className="edge-head edge-open" d={`M${x - 1} 7l-8.6 -5.5v11z`} />;
    case null:
      return symmetric ? null : <path className="edge-vee" d={`M${x - 6} 3.8l5.5 3.2l-5.5 3.2`} />;
  }
}

/** Where the line stops before its head. */
const STOPS: Record<Sign | 'STRUCTURE', number> = {
  POSITIVE: 8.6,
  NEGATIVE: 2,
  NONE: 8,
  MIXED: 12.6,
  UNSPECIFIED: 9.6,
  STRUCTURE: 1,
};

type Props = {
  sign: Sign | null;
  strength?: Strength | null;
  /** What the study saw is a full line, what it supposes or advises a hollow one. */
  observed?: boolean;
  symmetric?: boolean;
  width?: number;
};

/** An edge as the graph draws it: dash, head and width. */
export function SignGlyph({ sign, strength = null, observed = true, symmetric = false, width = 44 }: Props) {
  const end = width - 1;
  const line = `M1 7H${end - STOPS[sign ?? 'STRUCTURE']}`;
  const stroke = sign ? WIDTHS[strength ?? 'PLAIN'] : 1.25;
  const hollow = !observed && sign !== 'NONE';
  return (
    <svg
      className={`edge edge-${signClass(sign)}${hollow ? ' edge-hollow' : ''}`}
      width={width}
      height="14"
      viewBox={`0 0 ${width} 14`}
      aria-hidden="true"
    >
      <path className="edge-line" d={line} strokeWidth={hollow ? stroke + 2.8 : stroke} />
      {hollow && <path className="edge-core" d={line} strokeWidth={stroke + 0.2} />}
      <Head sign={sign} x={end} symmetric={symmetric} />
    </svg>
  );
}
