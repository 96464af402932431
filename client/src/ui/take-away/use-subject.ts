import { TakeAwayStudyDocument } from '../../api/generated/graphql.ts';
import {
  type Counted,
  type ExportSelection,
  MOST_IDS,
  selectionOfChosen,
  selectionOfView,
} from '../../model/export-selection.ts';
import { toApiFilter } from '../../model/filter.ts';
import type { Scene } from '../../model/scene-types.ts';
import type { TakeAwaySubject } from '../../state/take-away.ts';
import { useTraceStore } from '../../state/trace-store.ts';
import { drawingOf } from '../../state/trace-way.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { sceneWords } from '../plate/scene-words.ts';
import { useArrangements } from '../plate/use-arrangement.ts';
import { useGroupedScene, useGroups } from '../plate/use-groups.ts';
import { usePlateTitle } from '../plate/use-plate-title.ts';
import { useScene } from '../plate/use-scene.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { type Operation, useOperation, useTask } from '../use-operation.ts';
import type { Drawable } from './draw-picture.ts';
import { pictureText, type TakenStudy } from './picture-text.ts';
import { hrefOf } from './subject-link.ts';
import { chosenPart, type Found, findParts, sceneOfParts } from './subject-parts.ts';
import { useTakeAwayWords } from './use-take-away-words.ts';

/** A subject ready to be taken: what is in it, and how it is drawn. */
export type Ready = Counted & {
  study: TakenStudy;
  title: string;
  /** What a file's name says of the part; null for the whole study. */
  part: string | null;
  href: string;
  /** Loads what is missing. Throws `ApiError` if it cannot be had. */
  draw(signal: AbortSignal): Promise<Drawable>;
};

/** What can be said of a subject: counted, on its way, or why there is nothing to take. */
export type SubjectState =
  | { status: 'ready'; ready: Ready }
  | { status: 'counting' }
  | { status: 'nothing'; reason: string };

/** A selection that only the server resolves; null for what the page knows itself. */
function asked(subject: TakeAwaySubject): ExportSelection | null {
  if (subject.of === 'entity') return { of: 'around', id: subject.id };
  if (subject.of === 'question') return { of: 'question', question: subject.question, way: subject.way };
  return null;
}

function useStudy(): Operation<{ study?: TakenStudy | null }> {
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  return useOperation(TakeAwayStudyDocument, { lang });
}

function useFound(subject: TakeAwaySubject, study: TakenStudy | null): Operation<Found> {
  const language = useLanguage();
  const selection = asked(subject);
  const key = selection && study ? `take away ${study.version} ${JSON.stringify(selection)}` : null;
  return useTask(key, (signal) => findParts(study!.id, selection!, language, signal));
}

/** What the view, what is chosen in it, and the study hold. */
export function useCounts(scene: Scene): Record<'view' | 'selection', Counted> & { study: Counted | null } {
  const filter = toApiFilter(useViewStore(selectView).filter);
  const operation = useStudy();
  const counts = operation.status === 'ready' ? operation.data.study?.counts : null;
  return {
    view: selectionOfView(scene, filter),
    selection: selectionOfChosen(scene, filter),
    study: counts ? { selection: { of: 'whole' }, ...counts } : null,
  };
}

/** Everything that taking a subject away needs. */
export function useSubject(subject: TakeAwaySubject): SubjectState {
  const scene = useScene();
  const drawn = useGroupedScene(scene, useGroups(scene));
  const arrangement = useArrangements(drawn).current;
  const title = usePlateTitle();
  const view = useViewStore(selectView);
  const tracing = useTraceStore();
  const language = useLanguage();
  const messages = useMessages();
  const takeAway = useTakeAwayWords();
  const counts = useCounts(scene);
  const operation = useStudy();
  const study = operation.status === 'ready' ? (operation.data.study ?? null) : null;
  const found = useFound(subject, study);
  if (operation.status === 'failed') return { status: 'nothing', reason: takeAway.nothing.study };
  if (!study) return { status: 'counting' };
  if (asked(subject)) {
    if (found.status === 'failed') return { status: 'nothing', reason: takeAway.nothing.other };
    if (found.status !== 'ready') return { status: 'counting' };
  }
  const own = subject.of === 'entity' || subject.of === 'question' ? null : counts[subject.of];
  const counted = own ?? (found.status === 'ready' ? found.data : null);
  if (!counted) return { status: 'counting' };
  if (counted.entities === 0) {
    const reason = subject.of === 'view' || subject.of === 'selection' ? subject.of : 'other';
    return { status: 'nothing', reason: takeAway.nothing[reason] };
  }
  const { selection } = counted;
  if (selection.of === 'ids' && selection.ids.length > MOST_IDS)
    return { status: 'nothing', reason: takeAway.tooMany(MOST_IDS) };

  const titles: Record<TakeAwaySubject['of'], () => string> = {
    view: () => title,
    selection: () => title,
    study: () => messages.plate.whole,
    entity: () => (subject.of === 'entity' ? subject.label : ''),
    question: () => (subject.of === 'question' ? subject.title : ''),
  };
  const name = titles[subject.of]();
  const href = hrefOf(subject, window.location, language);
  const sceneOf = async (signal: AbortSignal): Promise<Scene> => {
    if (subject.of === 'view') return drawn;
    const parts =
      subject.of === 'selection'
        ? chosenPart(scene)
        : subject.of === 'study'
          ? null
          : (found as { data: Found }).data.parts;
    const isWay = subject.of === 'question' && subject.way !== null;
    const { marks, steps } = drawingOf(tracing);
    const words = sceneWords(messages);
    return sceneOfParts(parts, { language, words, ...(isWay && { marks: { marks, steps } }) }, signal);
  };
  return {
    status: 'ready',
    ready: {
      ...counted,
      study,
      title: name,
      part: subject.of === 'study' ? null : subject.of === 'selection' ? `${name} selection` : name,
      href,
      draw: async (signal) => {
        const shown = await sceneOf(signal);
        const places = new Map(Object.entries(view.positions));
        const date = new Date();
        const input = { scene: shown, title: name, href, study, date, language, messages, takeAway };
        const parts = subject.of === 'view' && arrangement.name === 'regions' ? arrangement.parts : [];
        return { scene: shown, places, text: pictureText(input), parts };
      },
    },
  };
}
