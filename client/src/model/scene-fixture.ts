import type { SceneWords } from './scene-types.ts';
import type { Claim, EntityKind, EntityNode } from './types.ts';

/** Words for tests: the codes themselves, so that what is asserted shows what was asked. */
export const plainWords: SceneWords = {
  kind: (kind) => kind.toLowerCase(),
  edgeWord: (source, { type, sign, negated }) =>
    `${source.collective ? 'they ' : ''}${negated ? `not ${sign ?? type}` : sign ? `does-${sign}` : type}`.toLowerCase(),
  verb: (source, { type, sign, negated }) =>
    `${source.collective ? 'they ' : ''}${negated ? 'not ' : ''}${sign ? `does-${sign}` : type}`.toLowerCase(),
  modality: (modality) =>
    modality === 'OBSERVED' || modality === 'EXPLAINED' ? null : modality.toLowerCase(),
  scopes: (count) => `${count} poles`,
  nodeName: ({ label, kind, shown, total, chosen, pinned }) =>
    `${label}, ${kind}, ${shown}/${total}${chosen ? ', chosen' : ''}${pinned ? ', pinned' : ''}`,
  edgeName: ({ source, word, target, strength, modality, scope, chosen }) =>
    [source, word, target, strength, modality, scope, chosen ? 'chosen' : null].filter(Boolean).join(' '),
  bundleName: ({ source, target, count, positive, negative }) =>
    `${count} between ${source} and ${target}, +${positive} -${negative}`,
};

export function entity(id: string, kind: EntityKind = 'FACTOR', more: Partial<EntityNode> = {}): EntityNode {
  return { id, kind, label: id.toUpperCase(), collective: false, degree: 0, ...more };
}

export function claim(id: string, source: string, target: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    type: 'INFLUENCES',
    source,
    target,
    sign: 'POSITIVE',
    strength: null,
    modality: 'OBSERVED',
    negated: false,
    scope: [],
    statement: '',
    ...more,
  };
}

/** A claim without a sign. */
export function unsigned(id: string, source: string, target: string, more: Partial<Claim> = {}): Claim {
  return claim(id, source, target, { type: 'COVERS', sign: null, ...more });
}
