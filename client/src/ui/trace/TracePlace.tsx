import { useEffect } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { coverGraph, useTraceStore } from '../../state/trace-store.ts';
import type { Frame } from '../use-media.ts';
import { focusSoon, isFocusLost, READING } from './focus-soon.ts';
import { TracePanel } from './TracePanel.tsx';
import { useTraceWords } from './use-trace-words.ts';
import { WayReading } from './WayReading.tsx';

/** The panel: a column in the legend's place, else in the details' place, or a phone's whole screen. */
export function TracePlace({ frame }: { frame: Frame }) {
  const words = useTraceWords();
  const screen = useTraceStore((state) => state.screen);
  if (frame === 'phone') {
    return (
      <ModalOverlay
        className="screen-overlay"
        isOpen={screen}
        isKeyboardDismissDisabled
        onOpenChange={(open) => coverGraph(open)}
      >
        <Modal className="screen">
          <Dialog className="panel panel-screen" aria-label={words.region}>
            <TracePanel />
          </Dialog>
        </Modal>
      </ModalOverlay>
    );
  }
  return (
    <section
      className={frame === 'wide' ? 'panel panel-left' : 'panel panel-right'}
      aria-label={words.region}
    >
      <TracePanel />
    </section>
  );
}

/** The reading of the chosen way, in the details' place. */
export function ReadingPlace() {
  const { reading } = useTraceWords();
  const way = useTraceStore((state) => state.way);
  useEffect(() => {
    if (isFocusLost()) focusSoon(READING);
  }, []);
  if (!way) return null;
  return (
    <section className="panel panel-right" aria-label={reading[way.sort]}>
      <WayReading way={way} />
    </section>
  );
}
