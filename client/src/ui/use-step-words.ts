import { isGroup } from '../model/grouping.ts';
import { useGraphStore } from '../state/graph-store.ts';
import type { About } from '../state/notices.ts';
import type { Step } from '../state/steps.ts';
import { groupNameOf } from './plate/group-words.ts';
import { useLanguage, useMessages } from './use-messages.ts';

/** Puts steps into words: their names for menus, and what is said once they are done. */
export function useStepWords() {
  const messages = useMessages();
  const language = useLanguage();
  const { data } = useGraphStore.getState();

  const entityLabel = (id: string) => data.entities.get(id)?.[language] ?? id;
  const labelOf = (id: string) => (isGroup(id) ? groupNameOf(id, messages, entityLabel) : entityLabel(id));
  const labelOfAll = (ids: readonly string[]) =>
    ids.length === 1 ? labelOf(ids[0]!) : messages.steps.severalEntities(ids.length);

  const nameOf = (step: Step): string => {
    const { steps, arrangingSteps } = messages;
    switch (step.name) {
      case 'shown':
        return steps.shown(step.id && labelOf(step.id), step.entities);
      case 'expanded':
        return steps.expanded(labelOf(step.id), step.entities);
      case 'collapsed':
        return steps.collapsed(labelOf(step.id));
      case 'hidden':
        return steps.hidden(labelOfAll(step.ids));
      case 'pinned':
        return steps.pinned(labelOfAll(step.ids), step.loose);
      case 'narrowed':
        return steps.narrowed(step.id && labelOf(step.id));
      case 'moved':
        return steps.moved(step.entities);
      case 'compared': {
        const [only, ...others] = step.ids;
        return messages.comparing.step(
          only !== undefined && others.length === 0 ? labelOf(only) : null,
          step.ids.length,
        );
      }
      case 'told':
        return messages.storytelling.told(step.at);
      case 'traced':
      case 'isolated':
        return messages.tracing.steps[step.name];
      case 'arranged':
        return arrangingSteps.arranged(messages.arranging.layouts[step.layout]);
      case 'focused':
        return arrangingSteps.focused(step.hops, labelOfAll(step.ids));
      case 'grouped':
        return arrangingSteps.grouped(step.by);
      case 'group':
        return arrangingSteps.group(labelOf(step.id), step.opened);
      case 'kept':
        return arrangingSteps.kept(step.entities);
      case 'untold':
        return messages.storytelling.untold;
      default:
        return steps[step.name];
    }
  };

  const doneOf = (step: Step): string => {
    const { done, arrangingDone } = messages;
    switch (step.name) {
      case 'shown':
        return step.id && step.entities === 1
          ? done.shownOne(labelOf(step.id))
          : done.shown(step.id && labelOf(step.id), step.entities);
      case 'expanded':
        return done.expanded(step.entities, step.relations);
      case 'collapsed':
        return done.collapsed(step.entities);
      case 'hidden':
        return done.hidden(labelOfAll(step.ids));
      case 'pinned':
        return done.pinned(labelOfAll(step.ids), step.loose);
      case 'narrowed':
        return done.narrowed(step.id && labelOf(step.id));
      case 'revealed':
        return done.revealed;
      case 'traced':
        return messages.tracing.done.traced(step.entities);
      case 'isolated':
        return messages.tracing.done.isolated;
      case 'arranged':
        return arrangingDone.arranged(step.layout, step.apart);
      case 'focused':
        return arrangingDone.focused(step.hops, labelOfAll(step.ids));
      case 'grouped':
        return arrangingDone.grouped(step.by);
      case 'group':
        return arrangingDone.group(labelOf(step.id), step.opened);
      case 'kept':
        return arrangingDone.kept(step.entities);
      default:
        return nameOf(step);
    }
  };

  const say = (about: About): string => {
    if ('text' in about) return about.text;
    if ('step' in about) return doneOf(about.step);
    if ('undone' in about) return messages.done.undone(nameOf(about.undone));
    if ('redone' in about) return messages.done.redone(nameOf(about.redone));
    if ('chosen' in about) return messages.arrangingDone.chosen(about.chosen);
    if ('returned' in about) return messages.arrangingDone.returned(nameOf(about.returned));
    if ('failure' in about) return messages.done.failures[about.failure];
    return messages.done.copied;
  };

  return { nameOf, say };
}
