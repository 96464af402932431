import type { Messages } from '../../i18n/messages.ts';
import { edgeWord, verbAfter } from '../../i18n/vocabulary.ts';
import type { SceneWords } from '../../model/scene.ts';

/** The words the scene is lettered and read out with. */
export function sceneWords(messages: Messages): SceneWords {
  const { words, scene, details } = messages;
  const join = (parts: readonly (string | null | false)[]) => parts.filter(Boolean).join(', ');
  return {
    kind: (kind) => words.kinds[kind][0],
    edgeWord: (source, claim) => edgeWord(source, claim, words),
    verb: (source, claim) => verbAfter(source, claim, words),
    modality: (modality) => words.modalityWords[modality],
    scopes: scene.scopes,
    nodeName: ({ label, kind, collective, shown, total, chosen, pinned, dimmed }) =>
      join([
        label,
        collective ? details.collective(words.kinds[kind][0]) : words.kinds[kind][0],
        scene.shown(shown, total),
        chosen && scene.chosen,
        pinned && scene.pinned,
        dimmed && scene.dimmed,
      ]),
    edgeName: ({ source, target, word, strength, modality, scope, chosen }) =>
      join([
        `${source} ${word} ${target}`,
        strength && words.strengthWords[strength],
        modality,
        scope,
        chosen && scene.chosenRelation,
      ]),
    bundleName: ({ source, target, count, positive, negative, chosen }) =>
      join([
        scene.between(count, source, target),
        positive > 0 && scene.positive(positive),
        negative > 0 && scene.negative(negative),
        chosen && scene.chosenRelation,
      ]),
  };
}
