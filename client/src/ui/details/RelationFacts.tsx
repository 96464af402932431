import type { RelationDetailsQuery } from '../../api/generated/graphql.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { StrengthBars } from '../glyph/StrengthBars.tsx';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { EntityLink } from './EntityLink.tsx';

type Relation = NonNullable<RelationDetailsQuery['relation']>;

function Names({ entities }: { entities: readonly { id: string; label: string }[] }) {
  return entities.map((entity, index) => (
    <span key={entity.id}>
      {index > 0 && ', '}
      <EntityLink entity={entity} />
    </span>
  ));
}

/** Sign, strength, modality, scope, and whatever else the claim states. */
export function RelationFacts({ relation }: { relation: Relation }) {
  const { details, words } = useMessages();
  const language = useLanguage();
  const text = useStudyText();
  const { sign, strength, modality, scope, citedCases, comparedTo, condition, attributedTo, quantity, when } =
    relation;
  const influence = sign != null;
  return (
    <dl className="facts">
      {influence && (
        <>
          <dt>{details.sign}</dt>
          <dd>{words.signMeanings[sign]}</dd>
          {sign !== 'NONE' && (
            <>
              <dt>{details.strength}</dt>
              <dd>
                {strength && <StrengthBars strength={strength} />}
                {strength ? words.strengths[strength] : details.strengthNone}
              </dd>
            </>
          )}
        </>
      )}
      <dt>{details.modality}</dt>
      <dd>{words.modalityMeanings[modality]}</dd>
      <dt>{details.scope}</dt>
      <dd>
        {scope && scope.of.length > 0 ? <Names entities={scope.of} /> : details.general}
        {scope?.quantifier && ` (${words.quantifiers[scope.quantifier]})`}
        {scope && scope.except.length > 0 && (
          <>
            , {details.except} <Names entities={scope.except} />
          </>
        )}
        {citedCases.length > 0 && (
          <>
            {text(` ; ${citedCases.length > 1 ? details.citedCasesMany : details.citedCases} : `)}
            <Names entities={citedCases} />
          </>
        )}
      </dd>
      {comparedTo && (
        <>
          <dt>{details.comparedTo}</dt>
          <dd>
            <EntityLink entity={comparedTo} />
          </dd>
        </>
      )}
      {condition && (
        <>
          <dt>{details.condition}</dt>
          <dd className="study">{text(condition)}</dd>
        </>
      )}
      {attributedTo && (
        <>
          <dt>{details.attributedTo}</dt>
          <dd>
            <EntityLink entity={attributedTo} />
          </dd>
        </>
      )}
      {quantity && (
        <>
          <dt>{details.quantity}</dt>
          <dd>
            {quantity.approximate && `${details.about} `}
            {formatNumber(quantity.value, language)} {words.units[quantity.unit][quantity.value < 2 ? 0 : 1]}
          </dd>
        </>
      )}
      {when && (
        <>
          <dt>{details.when}</dt>
          <dd>{text(when)}</dd>
        </>
      )}
    </dl>
  );
}
