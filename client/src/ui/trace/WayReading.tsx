import '../../styles/trace-reading.css';
import { useEffect, useRef } from 'react';
import { announce } from '../../state/notices.ts';
import { leaveWay, readStep, showOnly, turnTo, useTraceStore } from '../../state/trace-store.ts';
import type { Way } from '../../state/trace-way.ts';
import { setMode } from '../../state/view-mode.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { TakeAwayButton } from '../share/TakeAwayButton.tsx';
import { useEscape } from '../use-escape.ts';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { focusSoon, HEADING, READING } from './focus-soon.ts';
import { wordOfHop } from './hop-words.ts';
import { ReadingClaim } from './ReadingClaim.tsx';
import { ReadingGaps } from './ReadingGaps.tsx';
import { ReadingSeam } from './ReadingSeam.tsx';
import { useTraceWords } from './use-trace-words.ts';
import { useWaySubject } from './use-way-subject.ts';
import { VerdictTag } from './VerdictTag.tsx';

function Verdict({ way }: { way: Way }) {
  const words = useTraceWords();
  if (way.sort === 'loop') {
    return (
      <div className="reading-verdict">
        <b>{words.polarities[way.polarity]}</b>
        <p>{words.polarityMeanings[way.polarity]}</p>
      </div>
    );
  }
  const { verdict, signedPart } = way.path;
  return (
    <div className="reading-verdict">
      <VerdictTag verdict={verdict} word={words.verdicts[verdict]} />
      <p>{words.reading.signed(signedPart.hops, way.hops.length, signedPart.verdict ?? null)}</p>
    </div>
  );
}

function Step({ way, index }: { way: Way; index: number }) {
  const { reading } = useTraceWords();
  const text = useStudyText();
  const read = useTraceStore((state) => state.step === index);
  const item = useRef<HTMLLIElement>(null);
  const hop = way.hops[index]!;
  const labelOf = (id: string) => text(way.entities.find((entity) => entity.id === id)?.label ?? id);
  useEffect(() => {
    if (read) item.current?.scrollIntoView({ block: 'nearest' });
  }, [read]);
  return (
    <li ref={item} className={read ? 'reading-step reading-now' : 'reading-step'}>
      <span className="reading-number" aria-hidden="true">
        {index + 1}
      </span>
      <div>
        {hop.carrying.map(({ id, source }) => (
          <ReadingClaim
            key={id}
            id={id}
            ends={source.id === hop.from.id ? [hop.from.id, hop.to.id] : [hop.to.id, hop.from.id]}
            read={read}
            onRead={() => readStep(read ? null : index)}
          />
        ))}
        {hop.walked === 'AGAINST' && (
          <p className="seam">
            <span>
              <b>{reading.against(index + 1)}</b> (
              {reading.againstText(labelOf(hop.to.id), labelOf(hop.from.id))})
            </span>
          </p>
        )}
      </div>
      <div className="reading-seam">
        <ReadingSeam way={way} after={index} />
      </div>
    </li>
  );
}

type Props = {
  way: Way;
  /** In the list's place: the way back to it is shown. */
  stacked?: boolean;
};

/** A way read in order: its verdict, the statements hop by hop, the seams between them, what is unsaid. */
export function WayReading({ way, stacked = false }: Props) {
  const words = useTraceWords();
  const { words: vocabulary } = useMessages();
  const text = useStudyText();
  const step = useTraceStore((state) => state.step);
  const panel = useRef<HTMLDivElement>(null);
  const { reading } = words;
  const subject = useWaySubject(way);
  const total = way.hops.length;
  const claims = way.hops.reduce((sum, { carrying }) => sum + carrying.length, 0);
  const go = (to: number | null) => {
    readStep(to);
    const hop = to === null ? undefined : way.hops[to];
    if (!hop) return;
    const [from, on] = [hop.from, hop.to].map(({ id }) => way.entities.find((entity) => entity.id === id));
    const said = [
      text(from?.label ?? hop.from.id),
      wordOfHop(hop, vocabulary, from),
      text(on?.label ?? hop.to.id),
    ];
    announce(reading.stepSaid(to! + 1, total, said.join(' ')));
  };
  const leave = () => {
    leaveWay();
    focusSoon(HEADING);
  };
  // In the list's place, the panel that holds both takes the key.
  useEscape(panel, () => !stacked && leave());

  return (
    <div className="reading" ref={panel}>
      <div className="panel-head">
        {stacked && (
          <IconButton
            icon="chevron-left"
            label={reading.back}
            onPress={() => {
              turnTo('list');
              focusSoon(HEADING);
            }}
          />
        )}
        <h2 id={READING} tabIndex={-1}>
          {reading[way.sort]}
        </h2>
        <span className="caption">{reading.relations(claims)}</span>
        <TakeAwayButton subject={subject} />
        {!stacked && (
          <IconButton icon="close" size="small" label={reading.close} shortcut="Esc" onPress={leave} />
        )}
      </div>
      <div className="reading-scroll">
        <Verdict way={way} />
        <ol className="reading-steps">
          {way.hops.map((hop, index) => (
            <Step key={`${hop.from.id} ${hop.to.id}`} way={way} index={index} />
          ))}
        </ol>
        <ReadingGaps way={way} />
      </div>
      <div className="details-actions">
        <IconButton
          icon="chevron-left"
          line
          label={reading.previous}
          isDisabled={step === null || step === 0}
          onPress={() => go((step ?? 1) - 1)}
        />
        <IconButton
          icon="chevron-right"
          line
          label={reading.next}
          isDisabled={step === total - 1}
          onPress={() => go(step === null ? 0 : step + 1)}
        />
        <Button isDisabled={step === null} onPress={() => go(null)}>
          {reading.whole}
        </Button>
        <Button
          icon="book"
          onPress={() => {
            readStep(step ?? 0);
            setMode('text');
          }}
        >
          {reading.inText}
        </Button>
        <Button icon="eye" onPress={() => showOnly(way)}>
          {reading.alone}
        </Button>
      </div>
    </div>
  );
}
