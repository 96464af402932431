import { useEffect, useReducer, useState } from 'react';
import { request } from '../../api/client.ts';
import { AuditRelationsDocument } from '../../api/generated/graphql.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { MODALITIES } from '../../model/types.ts';
import { reportFailure, useConnection } from '../../state/connection.ts';
import { loadPages } from '../../state/pages.ts';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { useReadingMessages } from '../text/use-reading-messages.ts';
import { useLasting } from '../use-lasting.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { AuditSection } from './AuditSection.tsx';
import { type CrossTable, crossTable } from './cross-table.ts';

/** Counts all relations of the study; `failed` until the server gives them. */
function useCrossTable() {
  const [state, setState] = useState<{ table: CrossTable | null; failed: boolean }>({
    table: null,
    failed: false,
  });
  const [round, retry] = useReducer((count: number) => count + 1, 0);
  const epoch = useConnection((connection) => connection.epoch);
  const attempt = `${epoch}.${round}`;
  useEffect(() => {
    const off = new AbortController();
    setState((before) => ({ ...before, failed: attempt === '' }));
    loadPages(
      async (after) => (await request(AuditRelationsDocument, { after }, { signal: off.signal })).relations,
    )
      .then((relations) => setState({ table: crossTable(relations), failed: false }))
      .catch((error: unknown) => {
        if (off.signal.aborted) return;
        reportFailure(error);
        setState((before) => ({ ...before, failed: true }));
      });
    return () => off.abort();
  }, [attempt]);
  return { ...state, retry };
}

/** Relations by sign and modality. */
export function SignTable() {
  const { words, plate } = useMessages();
  const { audit } = useReadingMessages();
  const language = useLanguage();
  const { table, failed, retry } = useCrossTable();
  const slow = useLasting(!table && !failed);
  const n = (value: number) => formatNumber(value, language);
  return (
    <AuditSection title={audit.signs}>
      {slow && <Skeleton text={audit.loading} />}
      {failed && !table && (
        <div role="alert">
          <p>{audit.failed}</p>
          <Button kind="line" size="small" icon="refresh" onPress={retry}>
            {plate.retry}
          </Button>
        </div>
      )}
      {table && (
        <table className="audit-table">
          <thead>
            <tr>
              <th scope="col">{audit.sign}</th>
              {MODALITIES.map((modality) => (
                <th key={modality} scope="col">
                  {words.modalities[modality]}
                </th>
              ))}
              <th scope="col">{audit.total}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ sign, counts, total }) => (
              <tr key={sign}>
                <th scope="row">
                  <SignGlyph sign={sign === 'UNSIGNED' ? null : sign} width={36} /> {words.signNames[sign]}
                </th>
                {MODALITIES.map((modality) => (
                  <td key={modality}>{n(counts[modality])}</td>
                ))}
                <td>{n(total)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{audit.total}</th>
              {MODALITIES.map((modality) => (
                <td key={modality}>{n(table.columns[modality])}</td>
              ))}
              <td>{n(table.total)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </AuditSection>
  );
}
