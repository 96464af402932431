import { useState } from 'react';
import type { Scene } from '../../model/scene.ts';
import { KIND_FAMILIES, type KindFamily, kindsOfFamily } from '../../model/types.ts';
import { Icon } from '../glyph/Icon.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useMessages } from '../use-messages.ts';
import { LegendRow } from './LegendRow.tsx';
import { countsOf, type StudyFacets } from './legend-rows.ts';

type Props = { scene: Scene; study: StudyFacets };

/** Families that share an ink with the one before stand under it without a hairline. */
const SAME_INK: ReadonlySet<KindFamily> = new Set([
  'group',
  'job',
  'skill',
  'outcome',
  'recommendation',
  'publication',
]);

/** One row per family of kinds; actors unfold into their nine kinds. */
export function KindRows({ scene, study }: Props) {
  const { words, legend } = useMessages();
  const [unfolded, setUnfolded] = useState(false);
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  return KIND_FAMILIES.flatMap((family) => {
    const kinds = kindsOfFamily(family);
    const counts = countsOf('kinds', kinds, scene, study);
    if (study && counts.total === 0 && counts.shown === 0) return [];
    const name = words.families[family][0];
    const row = (
      <LegendRow
        key={family}
        facet="kinds"
        values={kinds}
        name={name}
        glyph={<KindGlyph family={family} />}
        family={!SAME_INK.has(family)}
        {...counts}
      />
    );
    if (kinds.length === 1) return [row];
    const parts = kinds.map((kind) => ({ kind, counts: countsOf('kinds', [kind], scene, study) }));
    return [
      row,
      <li key={`${family}-unfold`} className="legend-unfold">
        <button type="button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          <Icon name={unfolded ? 'chevron-down' : 'chevron-right'} size={14} /> {legend.kindsOf(name)}
        </button>
      </li>,
      ...(unfolded ? parts : [])
        .filter((part) => !study || part.counts.total !== 0 || part.counts.shown !== 0)
        .map((part) => (
          <LegendRow
            key={part.kind}
            facet="kinds"
            values={[part.kind]}
            name={capital(words.kinds[part.kind][0])}
            glyph={null}
            sub
            {...part.counts}
          />
        )),
    ];
  });
}
