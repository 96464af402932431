import { expect, it } from 'vitest';
import {
  amend,
  begin,
  canRedo,
  canUndo,
  lastStep,
  nextStep,
  present,
  presentStep,
  redo,
  step,
  travel,
  undo,
} from './steps.ts';

const one = step(begin('a'), { name: 'filtered' }, 'b');
const two = step(one, { name: 'revealed' }, 'c');

it('walks back and forth, and a new step drops what was undone', () => {
  const back = undo(two);
  expect([present(two), present(back), present(undo(back)), present(redo(back))]).toEqual([
    'c',
    'b',
    'a',
    'c',
  ]);
  expect([lastStep(back), nextStep(back), nextStep(two)]).toEqual([
    { name: 'filtered' },
    { name: 'revealed' },
    null,
  ]);
  const other = step(back, { name: 'arranged', layout: 'layers', apart: 0 }, 'd');
  expect([present(other), canRedo(other), present(undo(other))]).toEqual(['d', false, 'b']);
});

it('goes to any entry at once', () => {
  const back = travel(two, 0);
  expect([present(back), canUndo(back), present(travel(back, 2)), travel(back, 0), travel(two, 3)]).toEqual([
    'a',
    false,
    'c',
    back,
    two,
  ]);
});

it('stands at its ends', () => {
  expect([canUndo(begin('a')), undo(begin('a')), redo(two)]).toEqual([false, begin('a'), two]);
});

it('amends the present without a step', () => {
  const amended = amend(one, 'B');
  expect([present(amended), present(undo(amended)), presentStep(amended) === presentStep(one)]).toEqual([
    'B',
    'a',
    true,
  ]);
});

it('keeps a hundred steps', () => {
  let history = begin(0);
  for (let n = 1; n <= 150; n++) history = step(history, { name: 'filtered' }, n);
  expect([history.entries.length, history.at, present(history), history.entries[0]!.value]).toEqual([
    100, 99, 150, 51,
  ]);
});
