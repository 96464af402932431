import type { CompareMessages } from '../fr/compare.ts';
import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'en');
const c = (count: number, one: string, many: string) => counted('en', count, one, many);
const relations = (count: number) => c(count, 'relation', 'relations');

/** Words of the comparison. */
export const compareEn: CompareMessages = {
  compare: {
    title: (count) => (count < 2 ? 'Compare' : `${c(count, 'entity', 'entities')} compared`),
    two: (first, second) => `${first} and ${second}`,
    table: 'Comparison',
    start: 'What do you want to compare?',
    startSub: 'Two to ten entities: choose them here, or in the graph with ⇧ and compare them with C.',
    add: 'Add',
    addLabel: 'Add to the comparison',
    full: 'Ten entities at most',
    asGraph: 'Show as graph',
    report: 'Report and exports',
    query: 'GraphQL query',
    clear: 'End the comparison',
    left: (label) => `${label}: to the left`,
    right: (label) => `${label}: to the right`,
    remove: (label) => `Remove ${label}`,
    open: (label) => `Details: ${label}`,
    keySilent: 'the study is silent, which is not a no',
    keyFiltered: 'nothing under your filter, or the study is silent',
    keyNone: 'it looked, and found none',
    keyStated: 'stated, unsigned',
    aspect: 'What is stated',
    silent: 'the study is silent',
    silentFiltered: 'nothing under your filter',
    stated: 'stated',
    denied: 'said not to',
    times: (count) => `×${n(count)}`,
    timesSaid: relations,
    figures: 'Members',
    figuresSub: 'one scale for all bars',
    about: 'about',
    unassigned: (values, columns) =>
      `${c(values, 'figure', 'figures')} for ${c(columns, 'column', 'columns')}: the table does not say which ${
        columns - values === 1 ? 'one is' : 'are'
      } missing, so none is given a column.`,
    groups: {
      CONTRADICTING: 'Contradicting',
      SHARED: 'Stated for several',
      UNIQUE: 'Stated for only one',
      BETWEEN: 'Among them',
    },
    counts: (count) => c(count, 'point', 'points'),
    none: {
      CONTRADICTING: 'none: the study sets none of these against another on any point',
      SHARED: 'nothing that the study states for several',
      UNIQUE: 'nothing that is stated for only one',
      BETWEEN: 'no relation from one to another',
    },
    more: (count) => `Show ${n(count)} more`,
    cut: (shown, total) => `The first ${n(shown)} of ${n(total)} points.`,
    betweenCut: (shown, total) => `The first ${n(shown)} of ${n(total)} relations.`,
    waiting: 'The comparison is coming…',
    failed: 'The comparison could not be read.',
    retry: 'Try again',
    said: (shared, unique, contradicting) =>
      `Comparison: ${n(contradicting)} contradicting, ${n(shared)} shared, ${n(unique)} of only one.`,
    refused: {
      OUT_OF_RANGE: (count, min, max) =>
        count < min
          ? 'A comparison sets at least two entities side by side: add one, here or in the graph with C.'
          : `A comparison takes ${n(max)} entities at most; there are ${n(count)}. Remove ${n(count - max)}.`,
      UNKNOWN_ID: (ids) => `The study does not have: ${ids}. Remove what is framed.`,
      OTHER: 'This comparison cannot be made as it stands.',
    },
    unknown: 'unknown to the study',
    filterOn: 'A filter hides part of the study: the comparison may depend on it.',
    dropFilter: 'Lift this filter',
    gone: 'This point is no longer in the comparison: it or the filter has changed.',
    aspectHead: 'Point of the comparison',
  },
};
