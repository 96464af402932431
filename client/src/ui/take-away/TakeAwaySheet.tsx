import '../../styles/take-away.css';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { closeTakeAway, type TakeAwaySubject } from '../../state/take-away.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useScene } from '../plate/use-scene.ts';
import { CitationRows } from './CitationRows.tsx';
import { DataFiles } from './DataFiles.tsx';
import { JobStatus } from './JobStatus.tsx';
import { PictureFiles } from './PictureFiles.tsx';
import { ReportFiles } from './ReportFiles.tsx';
import { SubjectChoice } from './SubjectChoice.tsx';
import { useCounts, useSubject } from './use-subject.ts';
import { useTakeAwayWords } from './use-take-away-words.ts';

/** What can be taken away of a subject, in which form, and how far it has come. */
export function TakeAwaySheet({ subject }: { subject: TakeAwaySubject }) {
  const words = useTakeAwayWords();
  const counts = useCounts(useScene());
  const state = useSubject(subject);
  const ready = state.status === 'ready' ? state.ready : null;
  return (
    <ModalOverlay
      className="dialog-overlay"
      isDismissable
      isOpen
      onOpenChange={(open) => !open && closeTakeAway()}
    >
      <Modal className="dialog dialog-wide">
        <Dialog className="take-away">
          <div className="popover-head">
            <Heading slot="title">{words.title}</Heading>
            <IconButton icon="close" size="small" label={words.close} onPress={closeTakeAway} />
          </div>
          <div className="take-away-body">
            <SubjectChoice subject={subject} counts={counts} state={state} />
            <PictureFiles ready={ready} />
            <ReportFiles ready={ready} />
            <DataFiles ready={ready} />
            <section className="take-away-part">
              <h3>{words.citation.title}</h3>
              <CitationRows />
            </section>
          </div>
          <JobStatus />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
