import { useMemo } from 'react';
import { cutAtSpans, type LocatedCopy, partsOf, type Stretch } from '../../state/copy.ts';
import { useViewStore } from '../../state/view-store.ts';
import { PassageArticle } from './PassageArticle.tsx';
import { concerns, type Reader } from './use-reader.ts';

type PassageTextProps = { reader: Reader; copy: LocatedCopy; id: string; stretches: readonly Stretch[] };

/** A passage as it stands in a copy: what its claims rest on is underlined, and marked where the claim is chosen. */
export function PassageText({ reader, copy, id, stretches }: PassageTextProps) {
  const chosen = useViewStore((state) => state.chosen);
  const shown = reader.shown.get(id);
  const pieces = useMemo(() => {
    const visible = new Set(shown?.claims);
    const spans = (copy.spans.get(id) ?? []).filter(({ claim }) => visible.has(claim));
    return cutAtSpans(stretches, spans);
  }, [copy, id, stretches, shown]);
  const isOn = (claim: string) =>
    chosen.some((each) => each === claim || (each.includes('/') && concerns(reader.claims.get(claim), each)));
  return (
    <p className="passage-text study" lang="fr">
      {pieces.map(({ start, end, claims }) => {
        const text = copy.text.slice(start, end);
        if (claims.length === 0) return <span key={start}>{text}</span>;
        const Piece = claims.some(isOn) ? 'mark' : 'span';
        return (
          <Piece key={start} className={Piece === 'span' ? 'span' : undefined} data-things={claims.join(' ')}>
            {text}
          </Piece>
        );
      })}
    </p>
  );
}

/** The reader's whole copy, in its own order, each passage with its claims in the margin. */
export function CopyParts({ reader, copy }: { reader: Reader; copy: LocatedCopy }) {
  const parts = useMemo(() => partsOf(copy), [copy]);
  const narrowed = [...reader.shown.values()].some(({ out }) => out);
  return parts.map((part) => {
    if (part.kind === 'between') {
      const [{ start, end }] = part.stretches;
      return narrowed ? null : (
        <div key={start} className="copy-between" lang="fr">
          {copy.text.slice(start, end).trim()}
        </div>
      );
    }
    const passage = reader.reading.passages.find(({ id }) => id === part.id);
    if (!passage || reader.shown.get(part.id)?.out) return null;
    return (
      <PassageArticle key={part.id} reader={reader} passage={passage} headed>
        <PassageText reader={reader} copy={copy} id={part.id} stretches={part.stretches} />
      </PassageArticle>
    );
  });
}
