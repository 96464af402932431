import { Digest } from './Digest.tsx';
import { PassageArticle } from './PassageArticle.tsx';
import type { Reader } from './use-reader.ts';
import { useSectionTitle } from './use-section-title.ts';

/** Our digest of the study, section by section. */
export function DigestSections({ reader }: { reader: Reader }) {
  const titleOf = useSectionTitle(reader.reading);
  return reader.reading.sections.map(({ section, passages }) => {
    const left = passages.filter(({ id }) => !reader.shown.get(id)?.out);
    if (left.length === 0) return null;
    const heading = `section-${section.id}`;
    return (
      <section key={section.id} className="text-section" aria-labelledby={heading}>
        <h2 id={heading}>{titleOf(section.id)}</h2>
        {left.map((passage) => (
          <PassageArticle key={passage.id} reader={reader} passage={passage}>
            <Digest reader={reader} passage={passage} />
          </PassageArticle>
        ))}
      </section>
    );
  });
}
