import { openView } from '../app/open-view.ts';
import type { Reader } from './use-reader.ts';
import { useReadingMessages } from './use-reading-messages.ts';
import { useSectionTitle } from './use-section-title.ts';

/** How much the section in sight holds, and the way to the audit. */
export function TextFoot({ reader, section }: { reader: Reader; section: string | null }) {
  const { reading: words } = useReadingMessages();
  const titleOf = useSectionTitle(reader.reading);
  const passages = reader.reading.sections.find((each) => each.section.id === section)?.passages ?? [];
  const shown = passages.filter(({ id }) => !reader.shown.get(id)?.out);
  const claims = new Set(shown.flatMap(({ id }) => reader.shown.get(id)?.claims ?? []));
  return (
    <div className="plate-foot text-foot">
      <span className="text-foot-section">{section && titleOf(section)}</span>
      <span>{words.counts(shown.length, claims.size)}</span>
      <button type="button" className="link grow" onClick={() => openView('audit')}>
        {words.audit}
      </button>
    </div>
  );
}
