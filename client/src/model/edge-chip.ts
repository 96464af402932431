import type { EdgeChip, EdgeLook, SceneWords } from './scene-types.ts';
import type { Claim, EntityNode, Sign } from './types.ts';

/** Glyph of each sign. The minus is U+2212. */
const SIGN_GLYPHS: Readonly<Record<Sign, string>> = {
  POSITIVE: '+',
  NEGATIVE: '−',
  NONE: '∅',
  MIXED: '±',
  UNSPECIFIED: '?',
};

const LOOK_OF_SIGN: Readonly<Record<Sign, EdgeLook>> = {
  POSITIVE: 'positive',
  NEGATIVE: 'negative',
  NONE: 'none',
  MIXED: 'mixed',
  UNSPECIFIED: 'unspecified',
};

/** How a claim is drawn. A denied claim never looks like what it denies. */
export function lookOf(claim: Pick<Claim, 'sign' | 'negated'>): EdgeLook {
  if (claim.negated) return 'negated';
  return claim.sign === null ? 'structure' : LOOK_OF_SIGN[claim.sign];
}

/** Scope in short: the code of the one pole, "3 pôles", or null in general. */
export function scopeOf(claim: Pick<Claim, 'scope'>, words: SceneWords): string | null {
  const [only, ...others] = claim.scope;
  if (!only) return null;
  return others.length === 0 ? (only.code ?? only.label) : words.scopes(claim.scope.length);
}

/** A glyph and what stands beside it, apart from each other: `+ favorise · hypothèse · IAR`. */
function lettering(glyph: string | null, parts: readonly (string | null)[]): string {
  const text = parts.filter((part) => part !== null && part !== '').join(' · ');
  return glyph === null ? text : `${glyph} ${text}`.trimEnd();
}

/**
 * Lettering of a claim's edge. The exception is spelled out: a positive influence shows `+` (with what is
 * special about it) until it is hovered, chosen or traced, a relation without a sign shows nothing.
 */
export function claimChip(claim: Claim, source: EntityNode, words: SceneWords): EdgeChip {
  const word = words.edgeWord(source, claim);
  const modality = words.modality(claim.modality);
  const scope = scopeOf(claim, words);
  if (claim.negated) {
    const full = lettering(SIGN_GLYPHS.NONE, [word, modality, scope]);
    return { full, rest: full, short: SIGN_GLYPHS.NONE };
  }
  if (claim.sign === null) {
    const full = lettering(null, [word, modality, scope]);
    return { full, rest: modality === null ? '' : full, short: '' };
  }
  const glyph = SIGN_GLYPHS[claim.sign];
  const full = lettering(glyph, [word, modality, scope]);
  return { full, rest: claim.sign === 'POSITIVE' ? lettering(glyph, [modality, scope]) : full, short: glyph };
}

/** Signs of a bundle, in the order in which they are written. */
const BUNDLE_ORDER: readonly (Sign | null)[] = ['POSITIVE', 'NEGATIVE', 'MIXED', 'NONE', 'UNSPECIFIED', null];

/** How many claims of a bundle have each sign; a denied one counts as none. */
export function countSigns(claims: readonly Pick<Claim, 'sign' | 'negated'>[]): Map<Sign | null, number> {
  const counts = new Map<Sign | null, number>();
  for (const claim of claims) {
    const sign = claim.negated ? 'NONE' : claim.sign;
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return counts;
}

/** `×5` where no claim is signed, else a count per sign, `4+ 1−`, and `2→` for those without. */
export function bundleChip(claims: readonly Pick<Claim, 'sign' | 'negated'>[]): EdgeChip {
  const counts = countSigns(claims);
  if (counts.size === 1 && counts.has(null)) {
    const text = `×${claims.length}`;
    return { full: text, rest: text, short: text };
  }
  const parts = BUNDLE_ORDER.flatMap((sign) => {
    const count = counts.get(sign);
    return count ? [`${count}${sign === null ? '→' : SIGN_GLYPHS[sign]}`] : [];
  });
  const text = parts.join(' ');
  return { full: text, rest: text, short: text };
}
