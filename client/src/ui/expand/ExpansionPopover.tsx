import { useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Popover } from 'react-aria-components/Popover';
import type { Point } from '../../model/scene.ts';
import { closePanel, usePanels } from '../../state/panels.ts';
import { useEntityLabel } from '../use-entity-label.ts';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { ExpansionPreview } from './ExpansionPreview.tsx';

type Props = { frame: Frame; refocus: (id: string) => void; whereOf: (id: string) => Point | null };

/** The preview before expanding: beside the node, or at the foot of a phone. */
export function ExpansionPopover({ frame, refocus, whereOf }: Props) {
  const { expand } = useMessages();
  const expansion = usePanels((state) => state.expansion);
  const anchor = useRef<HTMLSpanElement>(null);
  const label = useEntityLabel(expansion?.id ?? '');
  if (!expansion) return null;
  const close = () => {
    closePanel('expansion');
    // Once the popover has let go of the focus.
    setTimeout(() => refocus(expansion.id));
  };
  const content = (
    <Dialog className="expansion" aria-label={expand.title(label)}>
      <ExpansionPreview key={expansion.id} id={expansion.id} label={label} onClose={close} />
    </Dialog>
  );
  const onOpenChange = (open: boolean) => !open && close();
  if (frame === 'phone') {
    return (
      <ModalOverlay className="sheet-overlay" isDismissable isOpen onOpenChange={onOpenChange}>
        <Modal className="bottom-sheet">{content}</Modal>
      </ModalOverlay>
    );
  }
  const { x, y } = expansion.at ?? whereOf(expansion.id) ?? { x: 24, y: 24 };
  return (
    <>
      <span className="anchor" ref={anchor} style={{ left: x, top: y }} />
      <Popover
        className="popover"
        triggerRef={anchor}
        placement="right top"
        offset={28}
        isOpen
        onOpenChange={onOpenChange}
      >
        {content}
      </Popover>
    </>
  );
}
