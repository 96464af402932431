import { useEffect, useState } from 'react';
import type { Point } from '../../model/scene.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import { useConnection } from '../../state/connection.ts';
import { ask, showWhole } from '../../state/explore.ts';
import { ensureLoaded, useGraphStore } from '../../state/graph-store.ts';
import { loadCode, noteBroken } from '../../state/lost-code.ts';
import { WHOLE_VIEW } from '../../state/view.ts';
import { Count } from '../controls/Count.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useLasting } from '../use-lasting.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { OverviewPicture } from './OverviewPicture.tsx';
import { FRAME } from './overview-frame.ts';
import { fitInto, overviewInput } from './overview-layout.ts';
import { MOST_CONNECTED } from './questions.ts';
import { useStartMessages } from './use-start-messages.ts';

/** Places of the whole study's nodes, from the layout worker; null until they are known, and if they cannot be. */
function useOverviewPlaces(): { places: ReadonlyMap<string, Point> | null; failed: boolean } {
  const data = useGraphStore((state) => state.data);
  const whole = data.covered === null;
  const [places, setPlaces] = useState<ReadonlyMap<string, Point> | null>(null);
  const [failed, setFailed] = useState(false);

  // Again each time the server is back, if it failed meanwhile.
  const epoch = useConnection((state) => state.epoch);
  useEffect(() => {
    void ensureLoaded(WHOLE_VIEW);
  }, [epoch]);
  useEffect(() => {
    if (!whole) return;
    let stop = () => {};
    let gone = false;
    const begin = ({ createLayoutClient }: typeof import('../../graph/layout/layout-client.ts')) => {
      if (gone) return;
      const client = createLayoutClient();
      stop = client.destroy;
      const aspect = FRAME.width / FRAME.height;
      const onPlaces = (found: ReadonlyMap<string, Point>) => setPlaces(fitInto(found, FRAME));
      const onFailed = () => {
        setFailed(true);
        noteBroken();
      };
      client.layOut(overviewInput(data, aspect), { name: 'force' }, { onPlaces, onFailed });
    };
    // Said where the page says what of it is lost.
    loadCode(() => import('../../graph/layout/layout-client.ts')).then(begin, () => {});
    return () => {
      gone = true;
      stop();
    };
  }, [data, whole]);

  return { places, failed };
}

/** The whole study as a plate in an atlas, with what its shapes mean. */
export function Overview() {
  const language = useLanguage();
  const data = useGraphStore((state) => state.data);
  const { places, failed: unplaced } = useOverviewPlaces();
  const load = useGraphStore((state) => state.load);
  const failed = (load.status === 'failed' || unplaced) && !places;
  const tooLarge = load.status === 'failed' && load.code === 'LIMIT_EXCEEDED';
  const waiting = useLasting(!places && !failed);
  const { plate } = useMessages();
  const words = useStartMessages();
  const failure = tooLarge ? plate.tooLarge : plate.failed;

  return (
    <figure className="overview">
      <svg
        className="overview-plate"
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        aria-label={places ? words.overview(data.entities.size) : failed ? failure : plate.loading}
      >
        <rect className="neat" x="2" y="2" width={FRAME.width - 4} height={FRAME.height - 4} />
        <rect className="neat-inner" x="6" y="6" width={FRAME.width - 12} height={FRAME.height - 12} />
        {places && <OverviewPicture data={data} places={places} language={language} />}
      </svg>
      {(failed || waiting) && <p className="overview-said">{failed ? failure : plate.loading}</p>}
      <figcaption>
        {places && (
          <span>
            <Count text={plate.entities(data.entities.size)} />,{' '}
            <Count text={plate.relations(data.claims.size)} />
          </span>
        )}
        {(['pole', 'actor', 'knowledge', 'cause', 'action'] as const).map((family) => (
          <span key={family} className="overview-key">
            <KindGlyph family={FAMILY_OF_KIND[EXAMPLE_KINDS[family]]} size={18} /> {words.legend[family]}
          </span>
        ))}
        <button
          type="button"
          className="link"
          onClick={() => void (tooLarge ? ask(MOST_CONNECTED) : showWhole())}
        >
          {words.open}
        </button>
      </figcaption>
    </figure>
  );
}

/** One kind for each of the five inks. */
const EXAMPLE_KINDS = {
  pole: 'POLE',
  actor: 'FIRM',
  knowledge: 'SECTOR',
  cause: 'FACTOR',
  action: 'INITIATIVE',
} as const;
