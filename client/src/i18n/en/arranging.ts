import type { ArrangingMessages } from '../fr/arranging.ts';
import { counted } from '../numbers.ts';

const c = (count: number, one: string, many: string) => counted('en', count, one, many);
const entities = (count: number) => c(count, 'entity', 'entities');
const relations = (count: number) => c(count, 'relation', 'relations');
const hops = (count: number) => c(count, 'hop', 'hops');
const apart = (count: number, why: string) =>
  count === 0
    ? ''
    : ` ${count === 1 ? 'One entity' : entities(count)} ${why} ${count === 1 ? 'stands' : 'stand'} apart.`;

/** Words of layouts, groups, narrowing and choosing several. */
export const arrangingEn: ArrangingMessages = {
  arranging: {
    layout: 'Layout',
    layouts: {
      force: 'By links',
      layers: 'In layers, from causes to effects',
      rings: 'In rings, by distance',
      regions: 'By region',
      saved: 'As it was before',
    },
    hints: {
      force: 'What is linked comes close',
      layers: 'By the direction of influences',
      rings: (label) => `Around: ${label ?? 'the most connected entity'}`,
      regions: 'Poles and actors; the rest by sort',
      saved: 'As the link had it, or the layout before',
    },
    cancel: 'Stop',
    progress: 'Progress',
    grouping: 'Group',
    groupings: { none: 'Nothing', kind: 'By kind', region: 'By region' },
    focus: 'Neighbourhood',
    everything: 'Show everything',
    within: (count) => `Within ${hops(count)}`,
    around: (count, label) => `Within ${hops(count)} of ${label}`,
    chooseFirst: 'Choose an entity first',
    beyond: (count) => `${entities(count)} further away`,
    widen: 'Show what is further away, too',
    wider: 'One hop more',
    parts: {
      otherRegions: 'Other regions',
      elsewhere: 'No region in view, or several',
      gathered: 'Poles and actors, grouped',
      knowledge: 'Knowledge',
      causes: 'Causes and effects',
      actions: 'Actions and advice',
    },
    history: 'All steps',
    historyTitle: 'Steps',
  },
  groups: {
    label: (name, count) => `${name} (${count})`,
    name: (label, count) => `${label}, group, ${relations(count)}`,
    group: 'Group',
    sub: (count, inside) => `${entities(count)}${inside > 0 ? `, ${relations(inside)} among them` : ''}`,
    open: 'Open the group',
    closeOwn: 'Close its group',
  },
  choice: {
    title: (count) => `${entities(count)} chosen`,
    among: (count) => (count === 0 ? 'No relation among them' : `${relations(count)} among them`),
    drop: (label) => `No longer choose: ${label}`,
    add: 'Add to what is chosen',
    remove: 'No longer choose',
    neighbours: 'Choose neighbours',
    keep: 'Keep only what is chosen',
    keepOne: 'Keep only this',
    all: 'Choose all',
    pin: 'Pin',
    hide: 'Hide',
    trace: 'Trace between them',
    focus: 'Neighbourhood…',
  },
  arrangingSteps: {
    arranged: (layout) => `arrange: ${layout.toLowerCase()}`,
    focused: (count, label) =>
      count === 0 ? 'show everything' : `show only within ${hops(count)} of ${label}`,
    grouped: (by) =>
      by === null ? 'take groups apart' : by === 'kind' ? 'group by kind' : 'group by region',
    group: (label, opened) => `${opened ? 'open' : 'close'} the group ${label}`,
    kept: (count) => `keep only ${entities(count)}`,
  },
  arrangingDone: {
    arranged: (layout, count) =>
      ({
        force: 'Arranged by links.',
        layers: `Arranged in layers, from causes to effects.${apart(count, 'without influence')}`,
        rings: `Arranged in rings, by distance.${apart(count, 'without a link')}`,
        regions: 'Arranged by region; what has none, by sort.',
        saved: 'Everything is back where it was.',
      })[layout],
    focused: (count, label) =>
      count === 0 ? 'Everything is shown.' : `Only what is within ${hops(count)} of ${label}.`,
    grouped: (by) =>
      by === null
        ? 'Nothing is grouped any more.'
        : by === 'kind'
          ? 'Grouped by kind.'
          : 'Grouped by region; what has none stands alone.',
    group: (label, opened) => `${opened ? 'Group opened' : 'Group closed'}: ${label}.`,
    kept: (count) => `${entities(count)} kept.`,
    chosen: (count) => (count === 0 ? 'Nothing chosen any more.' : `${entities(count)} chosen.`),
    returned: (step) => `Back to: ${step}.`,
  },
  arrangingKeys: {
    addAll: 'choose all',
    neighbours: 'choose neighbours',
    keep: 'keep only what is chosen',
    focus: 'neighbourhood: 1, 2, 3 hops',
    arrange: 'arrange, group',
    box: 'choose by a box',
    history: 'all steps',
    boxKey: '⇧ drag',
  },
};
