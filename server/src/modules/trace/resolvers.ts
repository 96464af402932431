import { askComparison, askMatrix } from '../compare/ask-compare.ts';
import type { Resolvers } from '../generated.ts';
import { loadEntities, loadEntity, loadRelations } from '../graph/load.ts';
import type { EvidenceRow } from '../relation/relation.ts';
import { askInfluence, askLoops } from './ask-influence.ts';
import { askPaths } from './ask-paths.ts';
import { type Reached, routesByVerdict } from './influence.ts';
import { DEFAULTS, parseQuestion, type Question } from './question.ts';
import { refuseUnreadable } from './refusal.ts';
import { joinsOf, signedPartOf, verdictOf, weakestHop } from './sign.ts';
import type { WalkClaim } from './walk.ts';

/** Routes shown of each verdict. */
const ROUTES_SHOWN = 10;

export const traceResolvers: Resolvers = {
  Query: {
    paths: async (_, args, context) => {
      const question = {
        ask: 'paths' as const,
        between: args.between,
        via: args.via ?? [],
        avoid: args.avoid ?? [],
        directed: args.directed ?? false,
        maxHops: args.maxHops ?? DEFAULTS.pathHops,
        shortest: args.shortest ?? null,
        filter: args.filter ?? {},
      };
      return askPaths(context, await context.dataset(args.study), question, args);
    },
    influence: async (_, args, context) => {
      const question = {
        ask: 'influence' as const,
        of: args.of,
        direction: args.direction ?? 'DOWNSTREAM',
        maxHops: args.maxHops ?? DEFAULTS.influenceHops,
        filter: args.filter ?? {},
      };
      return askInfluence(context, await context.dataset(args.study), question, args);
    },
    loops: async (_, args, context) => {
      const question = {
        ask: 'loops' as const,
        through: args.through ?? null,
        maxHops: args.maxHops ?? DEFAULTS.loopHops,
        filter: args.filter ?? {},
      };
      return askLoops(context, await context.dataset(args.study), question, args);
    },
    ask: async (_, args, context) => {
      let question: Question;
      try {
        question = parseQuestion(args.question);
      } catch (error) {
        return refuseUnreadable(error);
      }
      const dataset = await context.dataset(args.study);
      switch (question.ask) {
        case 'paths':
          return askPaths(context, dataset, question, {});
        case 'influence':
          return askInfluence(context, dataset, question, {});
        case 'loops':
          return askLoops(context, dataset, question, {});
        case 'compare':
          return askComparison(context, dataset, question, {});
        case 'matrix':
          return askMatrix(context, dataset, question, {});
      }
    },
  },
  Path: {
    entities: ({ nodes }, _, context) => loadEntities(context, nodes),
    verdict: ({ hops }) => verdictOf(hops),
    signedPart: ({ hops }) => signedPartOf(hops),
    weakestHop: ({ hops }) => weakestHop(hops),
    joins: ({ hops }) => joinsOf(hops),
    readingList: async ({ hops }, _, context) => {
      const claims = hops.flatMap((hop) => hop.carrying.map((claim) => claim.id));
      const evidence = await Promise.all(claims.map((key) => context.loaders.evidence.load(key)));
      return withoutRepeats(evidence.flat());
    },
  },
  Hop: {
    from: ({ from }, _, context) => loadEntity(context, from),
    to: ({ to }, _, context) => loadEntity(context, to),
    relations: ({ claims }, _, context) => loadRelations(context, keysOf(claims)),
    carrying: ({ carrying }, _, context) => loadRelations(context, keysOf(carrying)),
  },
  Absence: {
    from: ({ from }, _, context) => loadEntity(context, from),
    to: ({ to }, _, context) => loadEntity(context, to),
  },
  AbsenceCause: {
    relations: (cause, _, context) => ('relations' in cause ? loadRelations(context, cause.relations) : []),
    criterion: (cause) => ('criterion' in cause ? cause.criterion : null),
    paths: (cause) => ('paths' in cause ? cause.paths : null),
    atLeast: (cause) => ('atLeast' in cause ? cause.atLeast : null),
    hops: (cause) => ('hops' in cause ? cause.hops : null),
  },
  Influence: {
    entity: ({ entity }, _, context) => loadEntity(context, entity),
  },
  Reached: {
    entity: ({ entity }, _, context) => loadEntity(context, entity),
    routes: ({ routes }: Reached) =>
      [...routesByVerdict(routes)].map(([verdict, found]) => ({
        verdict,
        count: found.length,
        shortest: found.slice(0, ROUTES_SHOWN),
      })),
  },
  Loop: {
    entities: ({ nodes }, _, context) => loadEntities(context, nodes),
  },
};

function keysOf(claims: readonly WalkClaim[]): string[] {
  return claims.map((claim) => claim.id);
}

function withoutRepeats(evidence: readonly EvidenceRow[]): EvidenceRow[] {
  const spans = new Map(evidence.map((span) => [`${span.passage} ${span.start} ${span.end}`, span]));
  return [...spans.values()];
}
