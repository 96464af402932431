import { announceUndo } from '../../state/notices.ts';
import { lastStep, nextStep } from '../../state/steps.ts';
import { redoStep, undoStep, useViewStore } from '../../state/view-store.ts';

/** Takes the last step back, and has it read out. */
export function undoAndSay(): void {
  const step = lastStep(useViewStore.getState().history);
  if (!step) return;
  undoStep();
  announceUndo('undone', step);
}

/** Makes the step that was taken back again, and has it read out. */
export function redoAndSay(): void {
  const step = nextStep(useViewStore.getState().history);
  if (!step) return;
  redoStep();
  announceUndo('redone', step);
}
