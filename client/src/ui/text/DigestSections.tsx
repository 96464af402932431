import type { LocatedCopy } from '../../state/copy.ts';
import type { ReadingPassage } from '../../state/reading.ts';
import { PassageText } from './CopyParts.tsx';
import { Digest } from './Digest.tsx';
import { PassageArticle } from './PassageArticle.tsx';
import type { Reader } from './use-reader.ts';
import { useSectionTitle } from './use-section-title.ts';

type TextProps = { reader: Reader; copy: LocatedCopy | null; passage: ReadingPassage };

function Text({ reader, copy, passage }: TextProps) {
  const stretches = copy?.passages.get(passage.id);
  if (!copy || !stretches) return <Digest reader={reader} passage={passage} />;
  return <PassageText reader={reader} copy={copy} id={passage.id} stretches={stretches} />;
}

type Props = {
  reader: Reader;
  /** Passages that it holds are shown in full: those of the server's copy, which has nothing between them. */
  copy?: LocatedCopy | null;
};

/** The study section by section: our digest of each passage, or the passage itself. */
export function DigestSections({ reader, copy = null }: Props) {
  const titleOf = useSectionTitle(reader.reading);
  return reader.reading.sections.map(({ section, passages }) => {
    const left = passages.filter(({ id }) => !reader.shown.get(id)?.out);
    if (left.length === 0) return null;
    const heading = `section-${section.id}`;
    return (
      <section key={section.id} className="text-section" aria-labelledby={heading}>
        <h2 id={heading}>{titleOf(section.id)}</h2>
        {left.map((passage) => (
          <PassageArticle
            key={passage.id}
            reader={reader}
            passage={passage}
            headed={copy?.passages.has(passage.id) ?? false}
          >
            <Text reader={reader} copy={copy} passage={passage} />
          </PassageArticle>
        ))}
      </section>
    );
  });
}
