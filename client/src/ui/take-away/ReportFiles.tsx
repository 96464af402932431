import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { useLanguage } from '../use-messages.ts';
import { paperOfPage } from './draw-picture.ts';
import { MOST_DRAWN, takeReport } from './take-files.ts';
import type { Ready } from './use-subject.ts';
import { useTakeAwayWords } from './use-take-away-words.ts';

const FORMATS = ['html', 'md'] as const;

/** The report, with its picture or without. */
export function ReportFiles({ ready }: { ready: Ready | null }) {
  const { report: words } = useTakeAwayWords();
  const language = useLanguage();
  const [pictured, setPictured] = useState(true);
  const drawable = ready !== null && ready.entities <= MOST_DRAWN;
  return (
    <section className="take-away-part">
      <h3>{words.title}</h3>
      <p className="caption">{words.note}</p>
      <div className="take-away-row">
        {FORMATS.map((format) => (
          <Button
            key={format}
            kind="line"
            size="small"
            isDisabled={ready === null}
            onPress={() => {
              if (!ready) return;
              const caption = pictured && drawable ? words.caption(ready.title) : null;
              const paper = format === 'html' ? 'light' : paperOfPage();
              void takeReport(ready, words[format], { format, lang: language, paper, caption });
            }}
          >
            {words[format]}
          </Button>
        ))}
        <label className="take-away-check">
          <input
            type="checkbox"
            checked={pictured && (drawable || ready === null)}
            disabled={!drawable}
            onChange={(event) => setPictured(event.target.checked)}
          />
          {words.picture}
        </label>
      </div>
    </section>
  );
}
