import '../../styles/take-away.css';
import { useState } from 'react';
import { TakeAwayStudyDocument } from '../../api/generated/graphql.ts';
import { Button } from '../controls/Button.tsx';
import { copyText } from '../copy-text.ts';
import { useLanguage } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { citationText, takeCitation } from './take-files.ts';
import { useTakeAwayWords } from './use-take-away-words.ts';

const FORMATS = ['bib', 'csl'] as const;

/** How to cite the study and its data, to copy or to save. */
export function CitationFiles() {
  const { citation: words, progress } = useTakeAwayWords();
  const [said, setSaid] = useState('');
  const language = useLanguage();
  const operation = useOperation(TakeAwayStudyDocument, { lang: language === 'fr' ? 'FR' : 'EN' });
  const study = operation.status === 'ready' ? (operation.data.study ?? null) : null;
  const copy = async (format: 'bib' | 'csl') => {
    if (!study) return;
    const text = await citationText({ study }, format, language).catch(() => null);
    const copied = text !== null && (await copyText(text));
    setSaid(copied ? words.copied(words[format]) : words.copyFailed);
  };
  return (
    <section className="take-away-part">
      <h3>{words.title}</h3>
      {FORMATS.map((format) => (
        <div key={format} className="take-away-row">
          <span id={`take-away-${format}`}>{words[format]}</span>
          <Button
            id={`take-away-${format}-copy`}
            kind="line"
            size="small"
            icon="copy"
            isDisabled={!study}
            aria-labelledby={`take-away-${format}-copy take-away-${format}`}
            onPress={() => void copy(format)}
          >
            {words.copy}
          </Button>
          <Button
            id={`take-away-${format}-save`}
            kind="line"
            size="small"
            isDisabled={!study}
            aria-labelledby={`take-away-${format}-save take-away-${format}`}
            onPress={() => study && void takeCitation({ study }, format, words[format], language)}
          >
            {words.save}
          </Button>
        </div>
      ))}
      <p className="caption" role="status">
        {said}
      </p>
      {operation.status === 'loading' && operation.slow && (
        <p className="caption">{progress.running(words.title)}</p>
      )}
    </section>
  );
}
