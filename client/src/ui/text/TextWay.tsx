import '../../styles/text-way.css';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { announce } from '../../state/notices.ts';
import type { Reading } from '../../state/reading.ts';
import { goTo, useReading } from '../../state/reading-store.ts';
import { leaveWay, readStep, useTraceStore } from '../../state/trace-store.ts';
import type { Way } from '../../state/trace-way.ts';
import { setMode } from '../../state/view-mode.ts';
import { choose, useViewStore } from '../../state/view-store.ts';
import { stopAt, stopsOf } from '../../state/way-stops.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { passageReference } from '../passage-reference.ts';
import { wordOfHop } from '../trace/hop-words.ts';
import { ReadingSeam } from '../trace/ReadingSeam.tsx';
import { useTraceWords } from '../trace/use-trace-words.ts';
import { VerdictTag } from '../trace/VerdictTag.tsx';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { FindWay } from './FindWay.tsx';

/** A way stepped through in the text: its passages in the order of its hops, and the seams between them. */
function Stops({ way, reading }: { way: Way; reading: Reading }) {
  const words = useTraceWords();
  const { words: vocabulary, reference, tracing } = useMessages();
  const text = useStudyText();
  const step = useTraceStore((state) => state.step);
  const current = useReading((state) => state.current);
  const stops = useMemo(() => stopsOf(way, reading), [way, reading]);
  const at = stopAt(stops, step, current);
  const stop = stops[at];
  const entityOf = (id: string) => way.entities.find((entity) => entity.id === id);
  const labelOf = (id: string) => text(entityOf(id)?.label ?? id);
  const sentenceOf = (hop: Way['hops'][number]) =>
    `${labelOf(hop.from.id)} ${wordOfHop(hop, vocabulary, entityOf(hop.from.id))} ${labelOf(hop.to.id)}`;

  const show = (to: number) => {
    const next = stops[to];
    if (!next) return;
    readStep(next.hop);
    // The last one chosen shows: of a hop's claims the first.
    choose([...next.claims].reverse());
    goTo(next.passage);
    const sentence = words.reading.stepSaid(next.hop + 1, way.hops.length, sentenceOf(way.hops[next.hop]!));
    announce(`${sentence}. ${passageReference(next.passage, reference)}`);
  };
  const goOn = useEffectEvent(() => {
    if (useViewStore.getState().chosen.length === 0) show(at);
  });
  // A hop read in the graph is read on here.
  useEffect(() => {
    if (step !== null) goOn();
  }, [step]);

  const [first, last] = [way.entities[0]!, way.entities.at(-1)!];
  const hop = stop && way.hops[stop.hop];
  return (
    <section className="text-row text-way" aria-label={words.reading[way.sort]}>
      <div className="text-way-words">
        <p className="text-way-title">
          <b>
            {way.sort === 'loop'
              ? `${words.polarities[way.polarity]} : ${labelOf(first.id)}`
              : tracing.title(labelOf(first.id), labelOf(last.id))}
          </b>{' '}
          {way.sort !== 'loop' && (
            <VerdictTag verdict={way.path.verdict} word={words.verdicts[way.path.verdict]} />
          )}
        </p>
        {hop && stop ? (
          <>
            {stop.hop > 0 && <ReadingSeam way={way} after={stop.hop - 1} />}
            <p>
              <b>{words.reading.step(stop.hop + 1)}</b> <span className="study">{sentenceOf(hop)}</span>{' '}
              <span className="quiet">{passageReference(stop.passage, reference)}</span>
            </p>
            {hop.walked === 'AGAINST' && (
              <p className="seam">
                <span>
                  <b>{words.reading.against(stop.hop + 1)}</b> (
                  {words.reading.againstText(labelOf(hop.to.id), labelOf(hop.from.id))})
                </span>
              </p>
            )}
          </>
        ) : (
          <p className="quiet">{words.reading.stops(stops.length, way.hops.length)}</p>
        )}
      </div>
      <div className="text-way-acts">
        <IconButton
          icon="chevron-left"
          line
          label={words.reading.previousStop}
          isDisabled={at <= 0}
          onPress={() => show(at - 1)}
        />
        <span className="quiet">{words.reading.stopOf(at + 1, stops.length)}</span>
        <IconButton
          icon="chevron-right"
          line
          label={words.reading.nextStop}
          isDisabled={at === stops.length - 1}
          onPress={() => show(at + 1)}
        />
        <Button size="small" icon="network" onPress={() => setMode('graph')}>
          {words.toGraph}
        </Button>
        <IconButton icon="close" size="small" label={words.reading.close} onPress={leaveWay} />
      </div>
    </section>
  );
}

/** The way that is traced, in the text; nothing where none is chosen. */
export function TextWay({ reading }: { reading: Reading }) {
  const question = useTraceStore((state) => state.question);
  const key = useTraceStore((state) => state.key);
  const way = useTraceStore((state) => state.way);
  if (!question || key === null) return null;
  return (
    <>
      <FindWay question={question} />
      {way && <Stops key={way.key} way={way} reading={reading} />}
    </>
  );
}
