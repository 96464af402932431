import { TABLES } from '../../model/export-selection.ts';
import { Button } from '../controls/Button.tsx';
import { useLanguage } from '../use-messages.ts';
import { takeData } from './take-files.ts';
import type { Ready } from './use-subject.ts';
import { useTakeAwayWords } from './use-take-away-words.ts';

const FORMATS = ['json', 'gexf', 'graphml', 'cypher'] as const;

/** The data for other tools. */
export function DataFiles({ ready }: { ready: Ready | null }) {
  const { data: words } = useTakeAwayWords();
  const language = useLanguage();
  return (
    <section className="take-away-part">
      <h3>{words.title}</h3>
      <div className="take-away-row">
        <span id="take-away-csv">{words.csv}</span>
        {TABLES.map((table) => (
          <Button
            key={table}
            id={`take-away-csv-${table}`}
            kind="line"
            size="small"
            isDisabled={ready === null}
            aria-labelledby={`take-away-csv take-away-csv-${table}`}
            onPress={() =>
              ready && void takeData(ready, { format: 'csv', table }, `CSV ${words.tables[table]}`, language)
            }
          >
            {words.tables[table]}
          </Button>
        ))}
      </div>
      <div className="take-away-row">
        {FORMATS.map((format) => (
          <Button
            key={format}
            kind="line"
            size="small"
            isDisabled={ready === null}
            onPress={() => ready && void takeData(ready, { format }, words[format], language)}
          >
            {words[format]}
          </Button>
        ))}
      </div>
      <p className="caption">{words.layout}</p>
    </section>
  );
}
