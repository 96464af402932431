/** One relation in words: what it says of its two ends, and on what footing. */

import { passageReference } from '../dataset/passage-reference.ts';
import { passagesOf } from './attributes.ts';
import type { ExportRelation } from './export-graph.ts';
import type { Material } from './report-material.ts';

type Naming = Pick<Material, 'words' | 'lang' | 'name'>;

/** "Strategic ruptures → redefinition of skill needs: raises" */
export function sentenceOf(relation: ExportRelation, { words, name }: Naming): string {
  const { source, target, type, sign, negated } = relation;
  const verb = type === 'INFLUENCES' && sign ? words.signs[sign] : words.relations[type];
  return `${name(source)} → ${name(target)}${words.colon}${verb}${negated ? ` (${words.notSo})` : ''}`;
}

/** Modality, strength, scope and whatever else qualifies a relation, and where to read it; parted by " · ". */
export function detailsOf(relation: ExportRelation, naming: Naming): string {
  const { words, lang, name } = naming;
  const { strength, modality, comparedTo, condition, attributedTo, when, evidence } = relation;
  const names = (ids: readonly string[]) => ids.map(name).join(', ');
  const details = [
    words.modalities[modality],
    strength && words.strengths[strength],
    scopeText(relation, naming),
    relation.citedCases.length > 0 && words.cases(names(relation.citedCases)),
    comparedTo && words.comparedTo(name(comparedTo)),
    condition && words.condition(condition[lang]),
    attributedTo && words.accordingTo(name(attributedTo)),
    quantityText(relation, naming),
    when,
    words.evidenceOf(passagesOf(evidence).map((id) => passageReference(id, words.reference))),
  ];
  return details.filter(Boolean).join(' · ');
}

function scopeText({ scope }: ExportRelation, { words, name }: Naming): string | null {
  if (!scope) return null;
  const names = (ids: readonly string[]) => ids.map(name).join(', ');
  const except = scope.except.length > 0 ? names(scope.except) : null;
  const of = scope.of.length > 0 ? names(scope.of) : null;
  return words.scope(of, except, scope.quantifier ? words.quantifiers[scope.quantifier] : null);
}

function quantityText({ quantity }: ExportRelation, { words, lang }: Naming): string | null {
  if (!quantity) return null;
  const value = quantity.value.toLocaleString(lang);
  return `${quantity.approximate ? `${words.about} ` : ''}${value} ${words.units[quantity.unit]}`;
}
