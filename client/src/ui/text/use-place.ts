import { type RefObject, useCallback, useEffect, useState } from 'react';
import { narrowText } from '../../state/explore.ts';
import { placesOf, sectionOf } from '../../state/reading.ts';
import { goalReached, goTo, setCurrent, useReading } from '../../state/reading-store.ts';
import { selectDetail, useViewStore } from '../../state/view-store.ts';
import { concerns, type Reader } from './use-reader.ts';

/** Room left above a passage that is brought into sight, in px. */
const MARGIN = 12;

/** Id of the element of a passage. */
export const passageElement = (id: string): string => `passage-${id}`;

/** True if the beginning of the element, or most of it, can be seen. */
function isInSight(element: HTMLElement, container: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const frame = container.getBoundingClientRect();
  const begins = top >= frame.top - 8 && top < frame.bottom - 60;
  return begins || (top < frame.top && bottom > frame.top + frame.height / 2);
}

function bringIntoSight(element: HTMLElement, container: HTMLElement): void {
  const { top } = element.getBoundingClientRect();
  container.scrollTop += top - container.getBoundingClientRect().top - MARGIN;
}

/** How long the text rests before the graph beside it follows, in ms. */
const REST_MS = 400;

/** The section at the top of the text, as it is scrolled. While nothing is chosen, the graph follows the passage there. */
export function useSectionInSight(container: RefObject<HTMLElement | null>, reader: Reader): string | null {
  const [section, setSection] = useState<string | null>(null);
  const look = useCallback(() => {
    const frame = container.current;
    if (!frame) return null;
    const limit = frame.getBoundingClientRect().top + 80;
    const passages = [...frame.querySelectorAll<HTMLElement>('[data-passage]')];
    const first = passages.find((each) => each.getBoundingClientRect().bottom > limit) ?? passages.at(-1);
    const passage = first?.dataset.passage ?? null;
    setSection(sectionOf(reader.reading, passage));
    return passage;
  }, [container, reader.reading]);
  useEffect(() => {
    const frame = container.current;
    let asked = 0;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
      clearTimeout(rest);
      rest = setTimeout(() => {
        const passage = look();
        if (passage !== null && useViewStore.getState().chosen.length === 0) setCurrent(passage);
      }, REST_MS);
    };
    onScroll();
    frame?.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      clearTimeout(rest);
      frame?.removeEventListener('scroll', onScroll);
    };
  }, [container, look]);
  return section;
}

/** Brings into sight what is asked for or chosen, unless it can be seen already; the graph beside the text follows. */
export function useFollowChoice(container: RefObject<HTMLElement | null>, reader: Reader): void {
  const detail = useViewStore(selectDetail);
  const goal = useReading((state) => state.goal);
  const { reading, claims, shown } = reader;

  useEffect(() => {
    if (detail === null || !container.current) return;
    const places = placesOf(reading, detail, (claim) => concerns(claims.get(claim), detail));
    const seen = places.filter((id) => {
      const element = document.getElementById(passageElement(id));
      return element && container.current && isInSight(element, container.current);
    });
    const { current, goal: asked } = useReading.getState();
    if (asked || places.length === 0) return;
    if (seen.length === 0) goTo(places[0]!);
    else if (current === null || !places.includes(current)) setCurrent(seen[0]!);
  }, [container, reading, claims, detail]);

  useEffect(() => {
    if (!goal || !container.current) return;
    if (shown.get(goal.passage)?.out) {
      narrowText(null);
      return;
    }
    const element = document.getElementById(passageElement(goal.passage));
    if (element) {
      bringIntoSight(element, container.current);
      // What was pressed in another view is gone: the focus goes on from the passage.
      if (document.activeElement === document.body)
        element.querySelector('button')?.focus({ preventScroll: true });
    }
    goalReached();
  }, [container, goal, shown]);
}
