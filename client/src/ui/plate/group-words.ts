import type { Messages } from '../../i18n/messages.ts';
import type { GroupWords } from '../../model/grouping.ts';
import { ENTITY_KINDS } from '../../model/types.ts';
import { sceneWords } from './scene-words.ts';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Name of a group by its id: a kind in the plural, or the first region of a territory. */
export function groupNameOf(id: string, { words }: Messages, labelOf: (id: string) => string): string {
  const what = id.replace(/^group:/, '');
  const kind = ENTITY_KINDS.find((each) => each.toLowerCase() === what);
  return kind ? capital(words.kinds[kind][1]) : labelOf(what);
}

/** The words groups are lettered and read out with; a territory names all of its regions. */
export function groupWords(messages: Messages, labelOf: (id: string) => string): GroupWords {
  const { groups, scene } = messages;
  return {
    bundleName: sceneWords(messages).bundleName,
    label: ({ id, regions, members }) =>
      groups.label(
        regions.length > 0 ? regions.map(labelOf).join(', ') : groupNameOf(id, messages, labelOf),
        members.length,
      ),
    name: ({ label, relations, chosen, pinned }) =>
      [groups.name(label, relations), chosen && scene.chosen, pinned && scene.pinned]
        .filter(Boolean)
        .join(', '),
  };
}
