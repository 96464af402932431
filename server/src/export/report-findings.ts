/** What a written question found, as blocks of a report: its paths, routes, loops, aspects or cells. */
import type { Sign } from '../dataset/vocabulary.ts';
import type { Aspect } from '../modules/compare/compare.ts';
import type { Block, ListItem } from './document.ts';
import type { Findings, Route, RouteHop } from './export-graph.ts';
import type { Material } from './report-material.ts';
import { detailsOf } from './statement.ts';

export function findingBlocks(findings: Findings | null, material: Material): Block[] {
  if (findings === null) return [];
  const { words } = material;
  const heading: Block = { block: 'heading', level: 2, text: words.heads.findings };
  switch (findings.ask) {
    case 'compare':
      return [
        heading,
        list([
          ...findings.aspects.map((aspect) => aspectItem(aspect, material)),
          ...betweenItems(findings.between, material),
        ]),
      ];
    case 'matrix':
      return [
        heading,
        list(
          findings.cells.map(({ row, column, signs }) => {
            const counts = signs.map(
              ({ sign, count }) => `${count} ${sign === null ? words.unsigned : words.signWords[sign]}`,
            );
            return {
              content: [
                { strong: `${axisName(row, material)} → ${axisName(column, material)}` },
                ` ${counts.join(', ')}`,
              ],
            };
          }),
        ),
      ];
    default: {
      const { ask, routes, completeness } = findings;
      const summary = `${words.routes[ask](routes.length)}, ${words.completeness[completeness]}.`;
      const items = routes.map((route) => routeItem(route, material));
      return [heading, { block: 'paragraph', content: [summary] }, { block: 'list', ordered: true, items }];
    }
  }
}

function list(items: ListItem[]): Block {
  return { block: 'list', ordered: false, items };
}

function routeItem(route: Route, material: Material): ListItem {
  const { words, name } = material;
  const { verdict, hops, weakestHop, joins = [] } = route;
  const ends = [...hops.map(({ from }) => name(from)), name(hops.at(-1)!.to)].join(' → ');
  return {
    content: [{ strong: ends }, ` ${words.verdicts[verdict]}`],
    children: [
      ...hops.flatMap((hop) => hopItems(hop, material)),
      ...(weakestHop
        ? [{ content: [words.weakest(weakestHop.index + 1, words.weaknesses[weakestHop.weakness])] }]
        : []),
      ...joins.map(({ after, kinds }) => ({
        content: [words.join(after + 1, kinds.map((kind) => words.joins[kind]).join(', '))],
      })),
    ],
  };
}

/** The hop, and under it what it is read by. */
function hopItems({ from, to, sign, walked, carrying }: RouteHop, material: Material): ListItem[] {
  const { words, lang, name, relation } = material;
  const against = walked === 'AGAINST' ? ` (${words.against})` : '';
  const children = carrying.flatMap((id): ListItem[] => {
    const found = relation(id);
    return found ? [{ content: [`${found.statement[lang]} `, detailsOf(found, material)] }] : [];
  });
  return [
    { content: [`${name(from)} → ${name(to)}${words.colon}${signWord(sign, material)}${against}`], children },
  ];
}

function signWord(sign: Sign | null, { words }: Material): string {
  return sign === null ? words.unsigned : words.signs[sign];
}

function aspectItem({ type, direction, other, standing, cells }: Aspect, material: Material): ListItem {
  const { words, lang, name, relation } = material;
  const subject =
    direction === 'OUT'
      ? `… ${words.relations[type]} ${name(other)}`
      : `${name(other)} ${words.relations[type]} …`;
  return {
    content: [{ strong: subject }, ` ${words.standings[standing]}`],
    children: cells.map(({ entity, claims, sign, negated }) => {
      const said = claims.flatMap((id) => relation(id)?.statement[lang] ?? []).join(' ');
      const how = [sign && words.signs[sign], negated && words.notSo].filter(Boolean).join(', ');
      const text = claims.length === 0 ? words.silent : `${how && `${how}. `}${said}`;
      return { content: [{ strong: name(entity) }, ` ${text}`] };
    }),
  };
}

/** What the compared have among themselves, under one head. */
function betweenItems(between: readonly string[], { words, lang, relation }: Material): ListItem[] {
  const children = between.flatMap((id): ListItem[] => {
    const found = relation(id);
    return found ? [{ content: [found.statement[lang]] }] : [];
  });
  return children.length === 0 ? [] : [{ content: [{ strong: words.between }], children }];
}

/** An end of a matrix is an entity or a kind. */
function axisName(end: string, { words, name }: Material): string {
  return Object.hasOwn(words.kinds, end) ? words.kinds[end as keyof typeof words.kinds] : name(end);
}
