import { request } from '../../api/client.ts';
import {
  EntitiesByNameDocument,
  type EntitiesByNameQuery,
  EntitiesNearDocument,
} from '../../api/generated/graphql.ts';
import { namesToAsk, resolveNames, splitNames } from '../../state/names.ts';
import { nodes } from '../../state/pages.ts';
import { useLanguage } from '../use-messages.ts';
import { type Operation, useTask } from '../use-operation.ts';

export type Bearer = EntitiesByNameQuery['entitiesByName']['edges'][number]['node']['entities'][number];
export type NameFound = {
  name: string;
  entities: readonly Bearer[];
  /** Entities of a name that comes near, where nothing bears it; null if they were not looked for. */
  near: readonly Bearer[] | null;
};

/** Names that one question may hold. */
const BATCH = 100;
/** Names without bearers for which nearby ones are looked for, and how many of them. */
const NEAR = { names: 10, entities: 3 };

type Lang = 'FR' | 'EN';

async function bearersOf(names: readonly string[], lang: Lang, signal: AbortSignal) {
  const bearers = new Map<string, readonly Bearer[]>();
  for (let at = 0; at < names.length; at += BATCH) {
    const batch = names.slice(at, at + BATCH);
    const { entitiesByName } = await request(EntitiesByNameDocument, { names: batch, lang }, { signal });
    for (const { name, entities } of nodes(entitiesByName)) bearers.set(name, entities);
  }
  return bearers;
}

async function nearTo(name: string, lang: Lang, signal: AbortSignal): Promise<Bearer[]> {
  const { search } = await request(EntitiesNearDocument, { query: name, lang }, { signal });
  return nodes(search)
    .flatMap((hit) => ('kind' in hit ? [hit] : []))
    .slice(0, NEAR.entities);
}

async function findNames(text: string, lang: Lang, signal: AbortSignal): Promise<NameFound[]> {
  const pieces = splitNames(text);
  const found = resolveNames(pieces, await bearersOf(namesToAsk(pieces), lang, signal));
  let asked = 0;
  return Promise.all(
    found.map(async ({ name, entities }) => {
      if (entities.length > 0 || asked >= NEAR.names) return { name, entities, near: null };
      asked++;
      return { name, entities, near: await nearTo(name, lang, signal) };
    }),
  );
}

/** What bears each name of a list; nothing asked for an empty one. */
export function useNamesFound(text: string): Operation<NameFound[]> {
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const wanted = splitNames(text).length > 0;
  return useTask(wanted ? `names\n${lang}\n${text}` : null, (signal) => findNames(text, lang, signal));
}
