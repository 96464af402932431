import { formatNumber } from '../../i18n/numbers.ts';
import { SYMMETRIC_TYPES } from '../../model/types.ts';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { useLanguage, useMessages } from '../use-messages.ts';
import type { ExpansionRow } from './expansion-rows.ts';

type Props = {
  rows: readonly ExpansionRow[];
  unticked: ReadonlySet<string>;
  onUntick: (unticked: ReadonlySet<string>) => void;
};

/** Relation × direction × kind, with how many entities each would bring. */
export function ExpansionTable({ rows, unticked, onUntick }: Props) {
  const { expand, words } = useMessages();
  const language = useLanguage();
  const ways = { OUT: expand.out, IN: expand.into, BOTH: expand.both };
  const toggle = (key: string) => {
    const next = new Set(unticked);
    if (!next.delete(key)) next.add(key);
    onUntick(next);
  };
  return (
    <div className="expansion-scroll">
      <table className="expansion-table">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {expand.relation}
            </th>
            <th scope="col">{expand.direction}</th>
            <th scope="col">{expand.towards}</th>
            <th scope="col" className="number">
              {expand.hidden}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, relationType, sign, direction, kinds, hidden }) => {
            const word = sign
              ? words.signWords[sign]
              : words.relations[relationType][direction === 'IN' ? 1 : 0];
            return (
              <tr key={key}>
                <td>
                  <input
                    type="checkbox"
                    id={`expand-${key}`}
                    checked={!unticked.has(key)}
                    onChange={() => toggle(key)}
                  />
                </td>
                <th scope="row">
                  <label htmlFor={`expand-${key}`}>
                    <SignGlyph sign={sign} width={30} symmetric={SYMMETRIC_TYPES.has(relationType)} /> {word}
                  </label>
                </th>
                <td>{ways[direction]}</td>
                <td>
                  {kinds
                    .map(
                      ({ kind, hidden: count }) =>
                        `${formatNumber(count, language)}\u00a0${words.kinds[kind][count < 2 ? 0 : 1]}`,
                    )
                    .join(', ')}
                </td>
                <td className="number">{formatNumber(hidden, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
