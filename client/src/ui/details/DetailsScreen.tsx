import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Scene } from '../../model/scene.ts';
import { closePanel } from '../../state/panels.ts';
import { useMessages } from '../use-messages.ts';
import { Details } from './Details.tsx';

/** The details over a phone's whole screen. */
export function DetailsScreen({ scene, id }: { scene: Scene; id: string }) {
  const { details } = useMessages();
  return (
    <ModalOverlay className="screen-overlay" isOpen onOpenChange={(open) => !open && closePanel('details')}>
      <Modal className="screen">
        <Dialog className="panel panel-screen" aria-label={details.region}>
          <Details scene={scene} id={id} onBack={() => closePanel('details')} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
