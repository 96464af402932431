import { useNotices } from '../../state/notices.ts';
import { useStepWords } from '../use-step-words.ts';

/** The one live region of the page. */
export function Announcer() {
  const announcement = useNotices((state) => state.announcement);
  const { say } = useStepWords();
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {announcement && <span key={announcement.key}>{say(announcement.about)}</span>}
    </div>
  );
}
