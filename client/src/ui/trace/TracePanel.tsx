import '../../styles/trace.css';
import { useEffect, useRef } from 'react';
import { takeOpened, turnTo, useTraceStore } from '../../state/trace-store.ts';
import { useEscape } from '../use-escape.ts';
import { useFrame } from '../use-media.ts';
import { focusSoon, HEADING, isFocusLost } from './focus-soon.ts';
import { InfluencePanel } from './InfluencePanel.tsx';
import { LoopsPanel } from './LoopsPanel.tsx';
import { leaveTrace } from './leave-trace.ts';
import { PathsPanel } from './PathsPanel.tsx';
import { WayReading } from './WayReading.tsx';

/** The question and its answer; without room beside it, the chosen way is read in the list's place. */
export function TracePanel() {
  const frame = useFrame();
  const question = useTraceStore((state) => state.question);
  const way = useTraceStore((state) => state.way);
  const reading = useTraceStore((state) => state.reading) && frame !== 'wide' && way !== null;
  const panel = useRef<HTMLDivElement>(null);

  useEscape(panel, () => {
    if (!reading) return leaveTrace();
    turnTo('list');
    focusSoon(HEADING);
  });
  useEffect(() => {
    // Back in the place of details that were closed, it takes the focus only where that is lost.
    const opened = takeOpened();
    if (!opened && !isFocusLost()) return;
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector);
    ((opened ? find('.trace-form input') : null) ?? find('.reading h2') ?? find('h2'))?.focus();
  }, []);

  if (!question) return null;
  return (
    <div className="trace" ref={panel}>
      <div className="trace-list" hidden={reading}>
        {question.ask === 'paths' && <PathsPanel question={question} />}
        {question.ask === 'influence' && <InfluencePanel question={question} />}
        {question.ask === 'loops' && <LoopsPanel question={question} />}
      </div>
      {reading && <WayReading way={way} stacked />}
    </div>
  );
}
