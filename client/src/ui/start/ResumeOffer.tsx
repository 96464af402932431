import '../../styles/keeping.css';
import { dismissSession, forgetSession, resumeSession, useSession } from '../../state/session-keeper.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { ago } from '../keeping/ago.ts';
import { useKeepingMessages } from '../keeping/use-keeping-messages.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';

/** Offers the last session again; it opens when it is asked for, and is forgotten in one press. */
export function ResumeOffer() {
  const { session: words } = useKeepingMessages();
  const { steps } = useMessages();
  const language = useLanguage();
  const text = useStudyText();
  const offered = useSession((state) => state.offered);
  if (!offered) return null;
  const { roots, rootCount, whole, entities, at, step } = offered;
  const [first, second] = roots.map((root) => text(root[language]));
  const title = whole
    ? words.whole
    : first === undefined
      ? words.unnamed
      : rootCount === 2 && second !== undefined
        ? words.two(first, second)
        : rootCount > 1
          ? words.several(first, rootCount - 1)
          : first;
  const name: unknown = step === 'started' ? null : (steps as Record<string, unknown>)[step];
  return (
    <section className="resume" aria-label={words.lead}>
      <button type="button" className="resume-main" onClick={resumeSession}>
        {words.offer(title, words.entities(entities), ago(at, Date.now(), language))}
      </button>
      <IconButton icon="close" size="small" label={words.dismiss} onPress={dismissSession} />
      <p className="caption">
        {typeof name === 'string' && `${words.step(name)}. `}
        {words.lead}{' '}
        <button type="button" className="link" onClick={forgetSession}>
          {words.forget}
        </button>
      </p>
    </section>
  );
}
