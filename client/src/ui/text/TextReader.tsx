import { useRef, useState } from 'react';
import { useCopy } from '../../state/copy-store.ts';
import type { Reading } from '../../state/reading.ts';
import { useTraceStore } from '../../state/trace-store.ts';
import { selectDetail, useViewStore } from '../../state/view-store.ts';
import { ClaimSheet } from '../app/lazy-panels.ts';
import { preloadable } from '../app/preloadable.tsx';
import { useShown } from '../app/use-shown.ts';
import { Details } from '../details/Details.tsx';
import { DetailsPlace } from '../details/DetailsPlace.tsx';
import { Toast } from '../plate/Toast.tsx';
import { useFrame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { PaneBeside } from '../workspace/PaneBeside.tsx';
import { AboutRow } from './AboutRow.tsx';
import { CopyNote } from './CopyNote.tsx';
import { CopyParts } from './CopyParts.tsx';
import { DigestSections } from './DigestSections.tsx';
import { PassageGraph } from './PassageGraph.tsx';
import { TextFoot } from './TextFoot.tsx';
import { TextLegend } from './TextLegend.tsx';
import { TextTitle } from './TextTitle.tsx';
import { useCurrentScene } from './use-current-scene.ts';
import { useFollowChoice, useSectionInSight } from './use-place.ts';
import { useReader } from './use-reader.ts';
import { useReadingMessages } from './use-reading-messages.ts';

const TextWay = preloadable(() => import('./TextWay.tsx').then(({ TextWay }) => TextWay));

/** Text and graph, side by side where there is room, else one at a time. */
export function TextReader({ reading }: { reading: Reading }) {
  const { details, views } = useMessages();
  const { reading: words } = useReadingMessages();
  const frame = useFrame();
  const { beside } = useShown();
  const reader = useReader(reading);
  const scroll = useRef<HTMLDivElement>(null);
  const section = useSectionInSight(scroll, reader);
  const [graphOnly, setGraphOnly] = useState(false);
  const detail = useViewStore(selectDetail);
  const copy = useCopy((state) => (state.shown ? state.copy : null));
  const owner = useCopy((state) => state.owner);
  const traced = useTraceStore((state) => state.key !== null);
  const current = useCurrentScene(reader);
  useFollowChoice(scroll, reader);

  const split = frame === 'wide' || frame === 'folded';
  // A passage's details are the text itself.
  const hasDetails = detail?.includes('/') ?? false;
  const toggle = split ? null : () => setGraphOnly(!graphOnly);
  return (
    <main className={`reader reader-${frame}`}>
      <section className="reader-text" aria-label={words.region} hidden={!split && graphOnly}>
        <TextTitle reader={reader} section={section} scroll={scroll} onGraph={toggle} />
        <CopyNote reading={reading} />
        <AboutRow reader={reader} />
        {traced && <TextWay reading={reading} />}
        <div className="text-scroll" ref={scroll}>
          {copy && owner === 'reader' ? (
            <CopyParts reader={reader} copy={copy} />
          ) : (
            <DigestSections reader={reader} copy={copy} />
          )}
        </div>
        <TextFoot reader={reader} section={section} />
      </section>
      {(split || graphOnly) && (
        <section className="reader-side" aria-label={beside ? views.names[beside] : words.graphRegion}>
          {beside ? (
            <PaneBeside mode={beside} />
          ) : (
            <PassageGraph reader={reader} current={current} frame={frame} onText={toggle} />
          )}
          {split && hasDetails && (
            <section className="panel reader-details" aria-label={details.region}>
              <Details scene={current.scene} id={detail} />
            </section>
          )}
        </section>
      )}
      {!split && hasDetails && <DetailsPlace scene={current.scene} frame={frame} />}
      {frame === 'phone' && hasDetails && <ClaimSheet />}
      <Toast />
      <TextLegend reader={reader} />
    </main>
  );
}
