/**
 * Statements that return lists in no order, for callers to whom order means nothing or who put them in order
 * themselves; compared as sets, and never cut short: which part a limit keeps is the engine's choice.
 */
export const UNORDERED_LISTS = new Set([
  'compare/claims-of',
  'export/links',
  'measures/claims',
  'relation/links',
  'trace/claims-around',
  'trace/influences',
  'trace/links-around',
  'trace/links-between',
]);
