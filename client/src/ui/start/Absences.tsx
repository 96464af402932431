import { Icon } from '../glyph/Icon.tsx';
import { SignTag } from '../glyph/SignTag.tsx';
import { useStartMessages } from './use-start-messages.ts';

/** The three faces of absence: the study found none, the study is silent, your filter hides it. */
export function Absences() {
  const words = useStartMessages();
  return (
    <>
      <h2>{words.absences}</h2>
      <dl className="absences">
        <div>
          <dt>
            <SignTag sign="NONE" word={words.none} />
          </dt>
          <dd>{words.noneSub}</dd>
        </div>
        <div>
          <dt>
            <i className="dashed-box" /> {words.silent}
          </dt>
          <dd>{words.silentSub}</dd>
        </div>
        <div>
          <dt>
            <Icon name="eye-off" /> {words.masked}
          </dt>
          <dd>{words.maskedSub}</dd>
        </div>
      </dl>
    </>
  );
}
