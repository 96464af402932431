import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Scene } from '../../model/scene.ts';
import { closePanel, usePanels } from '../../state/panels.ts';
import { selectDetail, useViewStore } from '../../state/view-store.ts';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { Details } from './Details.tsx';

type Props = { scene: Scene; frame: Frame };

/** The details: a column, a sheet at the foot, or a phone's whole screen. */
export function DetailsPlace({ scene, frame }: Props) {
  const { details } = useMessages();
  const id = useViewStore(selectDetail);
  const isOpen = usePanels((state) => state.details);
  if (frame === 'phone') {
    return (
      <ModalOverlay
        className="screen-overlay"
        isOpen={isOpen && id !== null}
        onOpenChange={(open) => !open && closePanel('details')}
      >
        <Modal className="screen">
          <Dialog className="panel panel-screen" aria-label={details.region}>
            <Details scene={scene} id={id} onBack={() => closePanel('details')} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    );
  }
  if (frame === 'sheet' && id === null) return null;
  return (
    <section className="panel panel-right" aria-label={details.region}>
      <Details scene={scene} id={id} />
    </section>
  );
}
