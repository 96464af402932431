import '../../styles/take-away.css';
import { useState } from 'react';
import { TakeAwayStudyDocument } from '../../api/generated/graphql.ts';
import { Button } from '../controls/Button.tsx';
import { copyText } from '../copy-text.ts';
import { useLanguage } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { CITATION_FORMATS, type CitationFormat, citationText, saveCitation } from './citation.ts';
import { useTakeAwayWords } from './use-take-away-words.ts';

/** How to cite the study and its data, to copy or to save. */
export function CitationRows() {
  const { citation: words } = useTakeAwayWords();
  const [said, setSaid] = useState('');
  const language = useLanguage();
  const operation = useOperation(TakeAwayStudyDocument, { lang: language === 'fr' ? 'FR' : 'EN' });
  const study = operation.status === 'ready' ? (operation.data.study ?? null) : null;

  const take = async (format: CitationFormat, how: 'copy' | 'save') => {
    if (!study) return;
    const text = await citationText(study, format, language).catch(() => null);
    if (text === null) setSaid(words.failed);
    else if (how === 'save') setSaid(words.saved(saveCitation(text, study, format)));
    else setSaid((await copyText(text)) ? words.copied(words[format]) : words.copyFailed);
  };
  return (
    <>
      {CITATION_FORMATS.map((format) => (
        <div key={format} className="take-away-row">
          <span id={`cite-${format}`}>{words[format]}</span>
          {(['copy', 'save'] as const).map((how) => (
            <Button
              key={how}
              id={`cite-${format}-${how}`}
              kind="line"
              size="small"
              icon={how === 'copy' ? 'copy' : 'download'}
              isDisabled={!study}
              aria-labelledby={`cite-${format}-${how} cite-${format}`}
              onPress={() => void take(format, how)}
            >
              {words[how]}
            </Button>
          ))}
        </div>
      ))}
      <p className="caption" role="status">
        {operation.status === 'failed' ? words.failed : said}
      </p>
    </>
  );
}
