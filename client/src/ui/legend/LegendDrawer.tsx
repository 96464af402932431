import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { closePanel } from '../../state/panels.ts';
import { useMessages } from '../use-messages.ts';

/** The legend drawn out over the views. */
export function LegendDrawer({ children }: { children: ReactNode }) {
  const { legend } = useMessages();
  return (
    <ModalOverlay
      className="drawer-overlay"
      isDismissable
      isOpen
      onOpenChange={(open) => !open && closePanel('legend')}
    >
      <Modal className="drawer">
        <Dialog className="panel" aria-label={legend.title}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
