import { useGraphStore } from '../state/graph-store.ts';
import type { About } from '../state/notices.ts';
import type { Step } from '../state/steps.ts';
import { useLanguage, useMessages } from './use-messages.ts';

/** Puts steps into words: their names for menus, and what is said once they are done. */
export function useStepWords() {
  const messages = useMessages();
  const language = useLanguage();
  const { data } = useGraphStore.getState();

  const labelOf = (id: string) => data.entities.get(id)?.[language] ?? id;
  const labelOfAll = (ids: readonly string[]) =>
    ids.length === 1 ? labelOf(ids[0]!) : messages.steps.severalEntities(ids.length);

  const nameOf = (step: Step): string => {
    const { steps } = messages;
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
        return steps.pinned(labelOfAll(step.ids));
      case 'narrowed':
        return steps.narrowed(step.id && labelOf(step.id));
      case 'moved':
        return steps.moved(step.entities);
      case 'traced':
      case 'isolated':
        return messages.tracing.steps[step.name];
      default:
        return steps[step.name];
    }
  };

  const doneOf = (step: Step): string => {
    const { done } = messages;
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
        return done.pinned(labelOfAll(step.ids));
      case 'narrowed':
        return done.narrowed(step.id && labelOf(step.id));
      case 'revealed':
        return done.revealed;
      case 'traced':
        return messages.tracing.done.traced(step.entities);
      case 'isolated':
        return messages.tracing.done.isolated;
      default:
        return nameOf(step);
    }
  };

  const say = (about: About): string => {
    if ('text' in about) return about.text;
    if ('step' in about) return doneOf(about.step);
    if ('undone' in about) return messages.done.undone(nameOf(about.undone));
    if ('redone' in about) return messages.done.redone(nameOf(about.redone));
    if ('failure' in about) return messages.done.failures[about.failure];
    return messages.done.copied;
  };

  return { nameOf, say };
}
