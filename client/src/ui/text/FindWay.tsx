import { useMemo } from 'react';
import type {
  InfluenceQuestion,
  LoopsQuestion,
  PathsQuestion,
  TraceQuestion,
} from '../../state/trace-question.ts';
import { wayOfLoop, wayOfPath } from '../../state/trace-way.ts';
import { PAGES, useAnswer, useInfluence, useLoops, usePaths } from '../trace/use-trace.ts';

function OfPaths({ question }: { question: PathsQuestion }) {
  const { operation } = usePaths(question, PAGES.paths[1]);
  const data = operation.status === 'ready' ? operation.data.paths : null;
  const answer = data?.__typename === 'Paths' ? data : null;
  useAnswer(
    useMemo(() => answer?.paths.edges.map(({ node }) => wayOfPath(node)) ?? null, [answer]),
    null,
  );
  return null;
}

function OfInfluence({ question }: { question: InfluenceQuestion }) {
  const { operation } = useInfluence(question, PAGES.influence[1]);
  const data = operation.status === 'ready' ? operation.data.influence : null;
  const answer = data?.__typename === 'Influence' ? data : null;
  const ways = useMemo(() => {
    const routes = answer?.reached.edges.flatMap(({ node }) => node.routes);
    return routes?.flatMap(({ shortest }) => shortest.map((path) => wayOfPath(path, 'route'))) ?? null;
  }, [answer]);
  useAnswer(ways, null);
  return null;
}

function OfLoops({ question }: { question: LoopsQuestion }) {
  const { operation } = useLoops(question, PAGES.loops[1]);
  const data = operation.status === 'ready' ? operation.data.loops : null;
  const answer = data?.__typename === 'Loops' ? data : null;
  useAnswer(
    useMemo(() => answer?.loops.edges.map(({ node }) => wayOfLoop(node)) ?? null, [answer]),
    null,
  );
  return null;
}

/** Asks what an address says is traced, where no list of answers does, so that the chosen way is known. */
export function FindWay({ question }: { question: TraceQuestion }) {
  if (question.ask === 'paths') return <OfPaths question={question} />;
  return question.ask === 'influence' ? <OfInfluence question={question} /> : <OfLoops question={question} />;
}
