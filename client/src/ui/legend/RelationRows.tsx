import type { ReactNode } from 'react';
import { FACET_VALUES, type Facet, type FilterValues } from '../../model/filter.ts';
import type { Scene } from '../../model/scene.ts';
import {
  isObserved,
  type Modality,
  type RelationType,
  type SignFilter,
  SYMMETRIC_TYPES,
} from '../../model/types.ts';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { useMessages } from '../use-messages.ts';
import { LegendRow } from './LegendRow.tsx';
import { countsOf, type StudyFacets } from './legend-rows.ts';

type Props = { scene: Scene; study: StudyFacets };

/** Rows of a facet, one per value, those left out that neither view nor study has. */
function rows<F extends Facet>(
  facet: F,
  values: readonly FilterValues[F][],
  { scene, study }: Props,
  look: (value: FilterValues[F]) => { name: string; glyph: ReactNode },
) {
  return values.flatMap((value) => {
    const counts = countsOf(facet, [value], scene, study);
    if (study && counts.total === 0 && counts.shown === 0) return [];
    return [<LegendRow key={value} facet={facet} values={[value]} {...look(value)} {...counts} />];
  });
}

export function SignRows(props: Props) {
  const { words } = useMessages();
  return rows('signs', FACET_VALUES.signs, props, (sign: SignFilter) => ({
    name: words.signNames[sign],
    glyph: <SignGlyph sign={sign === 'UNSIGNED' ? null : sign} />,
  }));
}

export function ModalityRows(props: Props) {
  const { words } = useMessages();
  return rows('modalities', FACET_VALUES.modalities, props, (modality: Modality) => ({
    name: words.modalities[modality],
    glyph: <SignGlyph sign="POSITIVE" observed={isObserved(modality)} />,
  }));
}

export function ScopeRows(props: Props) {
  const { words } = useMessages();
  return rows('generalities', FACET_VALUES.generalities, props, (generality) => ({
    name: words.generalities[generality],
    glyph: <span className="chip">+ {generality === 'SCOPED' && <b>IAR</b>}</span>,
  }));
}

/** Relations by type but influences, whose signs have rows of their own. */
export function TypeRows(props: Props) {
  const { words } = useMessages();
  const types = FACET_VALUES.relationTypes.filter((type) => type !== 'INFLUENCES');
  return rows('relationTypes', types, props, (type: RelationType) => ({
    name: capital(words.relations[type][0]),
    glyph: (
      <SignGlyph sign={type === 'CONDITION_OF' ? 'POSITIVE' : null} symmetric={SYMMETRIC_TYPES.has(type)} />
    ),
  }));
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
