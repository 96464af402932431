import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';

/** What the signs of the table stand for that is easily taken for one another. */
export function CompareKey({ filtered }: { filtered: boolean }) {
  const { compare } = useMatrixMessages();
  return (
    <p className="cmp-key">
      <span>
        <i className="dashed-box" /> {filtered ? compare.keyFiltered : compare.keySilent}
      </span>
      <span className="sign-none">
        <b>∅</b> {compare.keyNone}
      </span>
      <span>
        <i className="cmp-dot" /> {compare.keyStated}
      </span>
    </p>
  );
}
