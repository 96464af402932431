import type { Scene } from '../../model/scene.ts';
import type { Sign } from '../../model/types.ts';
import { KIND_FAMILIES, SIGN_FILTERS } from '../../model/types.ts';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { useMessages } from '../use-messages.ts';
import { useEmbedWords } from './use-embed-words.ts';

/** Kinds and signs of what is drawn; it unfolds over the graph. */
export function EmbedLegend({ scene }: { scene: Scene }) {
  const { words } = useMessages();
  const embed = useEmbedWords();
  const families = KIND_FAMILIES.filter((family) => scene.nodes.some((node) => node.family === family));
  const signs = SIGN_FILTERS.filter((sign) => scene.facets.signs[sign] > 0);
  const signOf = (sign: (typeof signs)[number]): Sign | null => (sign === 'UNSIGNED' ? null : sign);
  return (
    <details className="embed-legend">
      <summary>{embed.legend}</summary>
      <ul>
        {families.map((family) => (
          <li key={family}>
            <KindGlyph family={family} size={18} /> {words.families[family][0]}
          </li>
        ))}
        {signs.map((sign) => (
          <li key={sign}>
            <SignGlyph sign={signOf(sign)} width={30} /> {words.signNames[sign]}
          </li>
        ))}
      </ul>
    </details>
  );
}
