import { describe, expect, it } from 'vitest';
import { parse, serialise } from './address.ts';
import {
  fragmentOfStep,
  indexOfStep,
  isBare,
  readStory,
  type Story,
  tracingOfStep,
  viewOfStep,
  writeStory,
} from './story.ts';
import { add, EMPTY_VIEW, isEmpty } from './view.ts';

const step = (id: string, view: Partial<Story['steps'][number]['view']> = {}): Story['steps'][number] => ({
  id,
  fr: id,
  en: id,
  textFr: '',
  textEn: '',
  relations: [],
  passages: [],
  view: {
    mode: 'GRAPH',
    entities: ['pole/a', 'pole/b', 'pole/c'],
    relationTypes: null,
    signs: null,
    focus: [],
    about: null,
    question: null,
    way: null,
    ...view,
  },
});

const story: Story = {
  id: 'story/two-ways',
  fr: '',
  en: '',
  steps: [step('first'), step('second', { signs: ['NONE'], about: 'pole/a' })],
};

describe('the place in a story', () => {
  it('stands in an address by short names', () => {
    const place = { story: 'story/two-ways', step: 'second' };
    expect(writeStory(place)).toEqual(['story=two-ways', 'step=second']);
    expect(readStory('two-ways', 'second')).toEqual(place);
    expect(fragmentOfStep('story/two-ways', 'second')).toBe('story=two-ways&step=second');
    expect(writeStory({ story: 'story/two-ways', step: '' })).toEqual(['story=two-ways']);
    expect(readStory('two-ways', undefined)).toEqual({ story: 'story/two-ways', step: '' });
    expect([readStory('No!', 'x'), readStory(undefined, 'x'), writeStory(null)]).toEqual([null, null, []]);
  });

  it('goes with the view through the address', () => {
    const view = viewOfStep(EMPTY_VIEW, story, story.steps[1]!);
    const address = { view, chosen: [], shown: { mode: 'graph', beside: null }, language: null } as const;
    expect(parse(serialise(address)).view.story).toEqual({ story: 'story/two-ways', step: 'second' });
  });

  it('alone is a view yet to be filled in, and no empty one', () => {
    const { view } = parse('#story=two-ways&step=second');
    expect([isBare(view), isEmpty(view)]).toEqual([true, false]);
    expect(isBare(add(view, null, ['pole/a']))).toBe(false);
    expect(isBare(EMPTY_VIEW)).toBe(false);
  });

  it('of a step that the story lost is the first', () => {
    expect(['first', 'second', '', 'gone'].map((id) => indexOfStep(story, id))).toEqual([0, 1, 0, 0]);
  });
});

describe('viewOfStep', () => {
  it('takes the place of the view before, what is kept and whom the text is about included', () => {
    const view = viewOfStep(add(EMPTY_VIEW, null, ['pole/z']), story, story.steps[1]!);
    expect(view).toEqual({
      ...EMPTY_VIEW,
      additions: [{ by: null, ids: ['pole/a', 'pole/b', 'pole/c'] }],
      filter: { ...EMPTY_VIEW.filter, signs: ['POSITIVE', 'NEGATIVE', 'MIXED', 'UNSPECIFIED', 'UNSIGNED'] },
      about: 'pole/a',
      story: { story: 'story/two-ways', step: 'second' },
    });
  });

  it('leaves what stays where it stands, if that is most of it', () => {
    const at = (ids: string[]) => ({
      ...EMPTY_VIEW,
      positions: Object.fromEntries(ids.map((id) => [id, { x: 1, y: 2 }])),
    });
    const positionsAfter = (ids: string[]) =>
      Object.keys(viewOfStep(at(ids), story, story.steps[0]!).positions);
    expect(positionsAfter(['pole/a', 'pole/c', 'pole/z'])).toEqual(['pole/a', 'pole/c']);
    expect(positionsAfter(['pole/a', 'pole/z'])).toEqual([]);
  });
});

describe('tracingOfStep', () => {
  it('asks the question of a step and chooses its path, with the graph in sight', () => {
    const traced = step('x', { question: 'paths?between=pole/a,pole/b', way: ['pole/a', 'pole/b'] });
    expect(tracingOfStep(traced)).toMatchObject({
      question: { ask: 'paths', between: ['pole/a', 'pole/b'] },
      key: 'pole/a,pole/b',
      screen: false,
    });
    expect(tracingOfStep(story.steps[0]!)).toMatchObject({ question: null, key: null });
  });
});
