/** `pnpm bench:page`: the page beside a bare one of React and Cytoscape, its layout beside fcose. See docs/bench.md. */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { buildPage, pageIsCurrent } from '../../../scripts/build-page.mjs';
import { startPageServer } from '../../e2e/page-server.ts';
import { findBrowser, launchBrowser } from '../../support/browser.ts';
import { median } from '../measure.ts';
import { elementsAmong, firstIds, serveBarePage } from './bare-page.ts';
import { ENTITIES, generatedStudyFolder } from './generated-study.ts';
import { type LayoutFigures, measureLayouts } from './layouts.ts';
import { expand, type Load, type Motion, move, settle, type Visit, visit } from './visits.ts';

const USAGE = `Usage: pnpm bench:page [--rounds 5]

--rounds  how often everything takes its turn; figures are medians over the rounds`;

/** Nodes of the graph that both pages draw. */
const DRAWN = 100;
const say = (line: string) => console.error(line);

type Urls = { study: string; drawn: string; generated: string; bare: string };
type Round = {
  search: number;
  drawnScripts: { page: number; workers: number };
  bareScripts: number;
  ours: Load;
  bare: Load;
  whole: Load;
  expansion: number;
  ourMotion: Motion;
  bareMotion: Motion;
};

async function visited<T>(browser: Browser, url: string, work: (visit: Visit) => Promise<T>): Promise<T> {
  const opened = await visit(browser, url);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** Each page takes its turn once. */
async function measureRound(browser: Browser, urls: Urls): Promise<Round> {
  const search = await visited(browser, urls.study, async (page) => {
    await page.page.getByRole('combobox').waitFor();
    return (await page.scripts()).page;
  });
  const ours = await visited(browser, urls.drawn, async (page) => ({
    load: await settle(page),
    scripts: await page.scripts(),
  }));
  const bare = await visited(browser, `${urls.bare}/?size=${DRAWN}`, async (page) => ({
    load: await settle(page),
    scripts: (await page.scripts()).page,
  }));
  const whole = await visited(browser, `${urls.study}/#all=1`, settle);
  const expansion = await visited(browser, `${urls.study}/#n=~actor/higher-education`, async (page) => {
    await settle(page);
    return expand(page, /^Enseignement supérieur, /);
  });
  const ourMotion = await visited(browser, `${urls.generated}/#all=1`, async (page) => {
    await settle(page);
    return move(page);
  });
  const bareMotion = await visited(browser, `${urls.bare}/?size=${ENTITIES}`, async (page) => {
    await settle(page);
    return move(page);
  });
  return {
    search,
    drawnScripts: ours.scripts,
    bareScripts: bare.scripts,
    ours: ours.load,
    bare: bare.load,
    whole,
    expansion,
    ourMotion,
    bareMotion,
  };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const ms = (value: number) => `${value < 20 ? value.toFixed(1) : Math.round(value)} ms`;
const ratio = (value: number) => value.toFixed(2);

function report(rounds: readonly Round[], { layout, expansion }: LayoutFigures): string {
  const mid = (of: (round: Round) => number) => median(rounds.map(of));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const beside = (title: string, of: (side: 'ours' | 'bare', round: Round) => number, goal: string) => {
    const [ours, bare] = [mid((round) => of('ours', round)), mid((round) => of('bare', round))];
    return row([title, ms(ours), ms(bare), ratio(ours / bare), goal]);
  };
  const motion = (side: 'ours' | 'bare', round: Round) =>
    side === 'ours' ? round.ourMotion : round.bareMotion;
  const quality = (
    title: string,
    of: 'time' | 'crossings' | 'preservation' | 'overlaps',
    digits: number,
    goal: string,
  ) => {
    const [ours, peer] = [layout.ours[of], layout.peer[of]];
    const share = of === 'overlaps' ? '' : ratio(ours / peer);
    return row([title, ours.toFixed(digits), peer.toFixed(digits), share, goal]);
  };
  return [
    row(['page', 'ours', 'bare', 'ratio', 'goal']),
    row(['---', '---', '---', '---', '---']),
    row(['JavaScript before search, gzip', kilobytes(mid(({ search }) => search)), '', '', '≤ 150 kB']),
    row([
      'JavaScript to the first graph, gzip',
      kilobytes(mid(({ drawnScripts }) => drawnScripts.page)),
      kilobytes(mid(({ bareScripts }) => bareScripts)),
      '',
      '≤ 320 kB',
    ]),
    row(['workers, gzip', kilobytes(mid(({ drawnScripts }) => drawnScripts.workers)), '', '', '']),
    beside('first contentful paint', (side, round) => round[side].firstPaint, '≤ 1.1'),
    beside(`${DRAWN} nodes drawn and settled`, (side, round) => round[side].settled, '≤ 1.0'),
    row(['longest task, the whole study', ms(mid(({ whole }) => whole.longest)), '', '', '≤ 100 ms']),
    row(['longest task, an expansion', ms(mid((round) => round.expansion)), '', '', '≤ 100 ms']),
    beside('pan, 500 / 1,500, a frame', (side, round) => motion(side, round).pan, '7.5 / 12'),
    beside('zoom, 500 / 1,500, a frame', (side, round) => motion(side, round).zoom, '5.6 / 26'),
    row(['sharp again after a zoom', ms(mid(({ ourMotion }) => ourMotion.sharp)), '', '', '≤ 150 ms']),
    '',
    row(['layout, 500 / 1,500', 'ours', 'fcose', 'ratio', 'goal']),
    row(['---', '---', '---', '---', '---']),
    quality('time, ms', 'time', 0, '≤ 0.35'),
    quality('crossings', 'crossings', 0, '≤ 0.6'),
    quality('neighbourhood preservation', 'preservation', 3, '≥ 4'),
    quality('overlaps', 'overlaps', 0, '0'),
    row([
      '30 more on 500, ms',
      expansion.ours.toFixed(0),
      expansion.peer.toFixed(0),
      ratio(expansion.ours / expansion.peer),
      '≤ 100 ms',
    ]),
    row(['overlaps, placed nodes moved', `${expansion.overlaps}, ${expansion.moved}`, '', '', '0, 0']),
  ].join('\n');
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const count = Number(values.rounds);
  if (values.help || !(count > 0)) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  const { executable, version } = await findBrowser();
  if (!(await pageIsCurrent())) await buildPage();
  const closers: (() => unknown)[] = [];
  try {
    const folder = generatedStudyFolder();
    closers.push(folder.remove);
    const study = await startPageServer();
    closers.push(study.stop);
    const generated = await startPageServer(0, { MAILLAGE_DATA: folder.parent });
    closers.push(generated.stop);
    const ids = await firstIds(study.url, DRAWN);
    const bare = await serveBarePage({
      [DRAWN]: await elementsAmong(study.url, ids),
      [ENTITIES]: await elementsAmong(generated.url, await firstIds(generated.url, ENTITIES)),
    });
    closers.push(bare.stop);
    const browser = await launchBrowser(executable);
    closers.push(() => browser.close());
    const urls = {
      study: study.url,
      drawn: `${study.url}/#n=~${ids.join(',')}`,
      generated: generated.url,
      bare: bare.url,
    };
    say(`${executable} ${version}`);
    // The first round warms up and is not counted.
    await measureRound(browser, urls);
    const rounds: Round[] = [];
    for (let round = 1; round <= count; round += 1) {
      rounds.push(await measureRound(browser, urls));
      say(`round ${round} of ${count}`);
    }
    await browser.close();
    console.log(report(rounds, measureLayouts(count)));
  } finally {
    for (const close of closers.reverse()) await close();
  }
  return 0;
}

// What built the pages may keep threads that nobody waits for.
process.exit(await main());
