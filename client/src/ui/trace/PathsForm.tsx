import { useId, useState } from 'react';
import type { RefusedFragment } from '../../api/generated/graphql.ts';
import { HOPS, letterOf, MOST, type PathsQuestion, SHORTEST } from '../../state/trace-question.ts';
import { askTrace } from '../../state/trace-store.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { EntityField } from './EntityField.tsx';
import { EntityPicker } from './EntityPicker.tsx';
import { focusSoon, HEADING } from './focus-soon.ts';
import { hopOptions, OptionSelect } from './OptionSelect.tsx';
import { Refusal } from './Refusal.tsx';
import { useTraceWords } from './use-trace-words.ts';

type Props = { question: PathsQuestion; refused: RefusedFragment | null };
type List = 'between' | 'via' | 'avoid';

/** What is asked: the ends, what to pass through and to avoid, which way, how far, how many. */
export function PathsForm({ question, refused }: Props) {
  const words = useTraceWords();
  const id = useId();
  const [adding, setAdding] = useState<List | null>(null);
  const { between, via, avoid, directed, maxHops, shortest } = question;
  const taken = [...between, ...via, ...avoid];
  const change = (change: Partial<PathsQuestion>) => askTrace({ ...question, ...change });
  const add = (list: List) => (entity: string) => {
    setAdding(null);
    change({ [list]: [...question[list], entity] });
    focusSoon(HEADING);
  };
  const remove = (list: List, entity: string) => () => {
    change({ [list]: question[list].filter((each) => each !== entity) });
    focusSoon(HEADING);
  };
  const cancel = () => {
    setAdding(null);
    focusSoon(HEADING);
  };
  const isRefused = (list: List, entity: string) =>
    refused?.argument === list && (refused.ids.includes(entity) || refused.ids.length === 0);
  const refusedBy = (argument: string) => (refused?.argument === argument ? `${id}-${argument}` : null);
  const picks = {
    between: words.end(letterOf(between.length)),
    via: words.viaLabel,
    avoid: words.avoidLabel,
  };

  return (
    <div className="trace-form">
      {between.map((each, index) => (
        <EntityField
          key={each}
          id={each}
          mark={letterOf(index)}
          onRemove={remove('between', each)}
          refused={isRefused('between', each)}
        />
      ))}
      {(between.length < 2 || adding === 'between') && (
        <EntityPicker
          key={`end-${between.length}`}
          label={picks.between}
          letter={letterOf(between.length)}
          taken={taken}
          onPick={add('between')}
          {...(between.length < 2 ? {} : { onCancel: cancel, takesFocus: true })}
        />
      )}
      <Refusal refused={refused} argument="between" id={`${id}-between`} />
      {via.map((each) => (
        <EntityField
          key={each}
          id={each}
          mark={words.via}
          onRemove={remove('via', each)}
          refused={isRefused('via', each)}
        />
      ))}
      <Refusal refused={refused} argument="via" id={`${id}-via`} />
      {avoid.map((each) => (
        <EntityField
          key={each}
          id={each}
          mark={words.avoid}
          onRemove={remove('avoid', each)}
          refused={isRefused('avoid', each)}
        />
      ))}
      <Refusal refused={refused} argument="avoid" id={`${id}-avoid`} />
      {(adding === 'via' || adding === 'avoid') && (
        <EntityPicker
          key={adding}
          label={picks[adding]}
          taken={taken}
          onPick={add(adding)}
          onCancel={cancel}
          takesFocus
        />
      )}
      <div className="trace-options">
        <OptionSelect
          label={words.direction}
          value={directed ? 'one' : 'either'}
          options={[
            { value: 'either', name: words.eitherWay },
            { value: 'one', name: words.oneWay('A', 'B') },
          ]}
          onChange={(value) => change({ directed: value === 'one' })}
        />
        <OptionSelect
          label={words.hops}
          value={maxHops}
          options={hopOptions(HOPS.paths, words.hopsAtMost)}
          onChange={(value) => change({ maxHops: value })}
          refusedBy={refusedBy('maxHops')}
        />
        <OptionSelect
          label={words.shortest}
          value={shortest ?? 0}
          options={SHORTEST.map((count) => ({ value: count ?? 0, name: words.shortestOf(count) }))}
          onChange={(value) => change({ shortest: value === 0 ? null : value })}
          refusedBy={refusedBy('shortest')}
        />
        <Button kind="line" size="small" icon="plus" onPress={() => setAdding('via')}>
          {words.via}
        </Button>
        <Button kind="line" size="small" icon="plus" onPress={() => setAdding('avoid')}>
          {words.avoid}
        </Button>
        {between.length >= 2 && (
          <>
            {between.length < MOST.ends && (
              <Button kind="line" size="small" icon="plus" onPress={() => setAdding('between')}>
                {words.addEnd}
              </Button>
            )}
            <IconButton
              icon="swap"
              size="small"
              label={words.swap}
              onPress={() => change({ between: [...between].reverse() })}
            />
          </>
        )}
      </div>
      <Refusal refused={refused} argument="maxHops" id={`${id}-maxHops`} />
      <Refusal refused={refused} argument="shortest" id={`${id}-shortest`} />
    </div>
  );
}
