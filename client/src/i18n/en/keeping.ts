import type { KeepingMessages } from '../fr/keeping.ts';
import { counted, formatNumber } from '../numbers.ts';

const c = (count: number, one: string, many: string) => counted('en', count, one, many);

const list = (names: readonly string[], most: number) =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${c(names.length - most, 'other', 'others')}`;

/** Words for keeping a view: files, the last session, lists of names. */
export const keepingEn: KeepingMessages = {
  more: {
    label: 'More actions',
    save: 'Save the view to a file',
    open: 'Open a view file…',
    names: 'Find a list of names…',
    print: 'Print the view',
  },
  file: {
    opened: (title) => `View opened: ${title}.`,
    from: (dataset) => `It was made with other data (${dataset}).`,
    missing: (names) =>
      `The study does not have ${c(names.length, 'entity', 'entities')} of this file: ${list(names, 12)}. The rest is shown.`,
    failed: (name) => `${name} does not open.`,
    faults: {
      TOO_LARGE: () => 'A view file is never over 8 MB; this one was not read.',
      UNREADABLE: () => 'The browser could not read it.',
      NOT_JSON: () => 'It is no view file: what it holds is not JSON.',
      NOT_VIEW: () => 'It is no view file of Maillage.',
      NEWER: () => 'It comes from a newer version of Maillage; reload the page to get it.',
      BROKEN: (field) => `It is damaged: “${field}” is not as it should be.`,
      EMPTY: () => 'It holds no view.',
    },
    kept: 'The view before it stays as it was.',
    drop: 'Drop a view file here (.maillage.json)',
    tooLong: 'This view is too large for a link.',
    tooLongView: 'The link holds it without the places of its nodes; a file keeps everything.',
    tooLongNothing: 'A link to it would open nothing; a file keeps everything.',
    emptyLink: 'This link does not hold its view, which was too large.',
    emptyLinkSub: 'Ask whoever gave it to you for the view’s file, then open it here.',
  },
  session: {
    offer: (title, entities, when) => `Resume: ${title}, ${entities}, ${when}`,
    lead: 'Your last session is kept in this browser.',
    step: (name) => `Last step: ${name}`,
    dismiss: 'Not now',
    forget: 'Forget it',
    whole: 'The whole study',
    two: (first, second) => `${first} and ${second}`,
    several: (first, others) => `${first} and ${c(others, 'other', 'others')}`,
    unnamed: 'a view',
    entities: (count) => c(count, 'entity', 'entities'),
  },
  names: {
    title: 'Find a list of names',
    label: 'Names, one a line or parted by semicolons or commas',
    most: (most, left) =>
      `The first ${formatNumber(most, 'en')} names are looked for; ${c(left, 'is', 'are')} left aside.`,
    asked: (count) => c(count, 'name', 'names'),
    found: (count) => `${formatNumber(count, 'en')} found`,
    missing: (count) => `${formatNumber(count, 'en')} not found`,
    near: 'perhaps:',
    noneNear: 'nothing near it',
    laterNear: 'not looked for further',
    inView: 'in view already',
    also: 'others of that name:',
    add: (count) => `Add ${c(count, 'entity', 'entities')}`,
    show: (count) => `Show ${c(count, 'entity', 'entities')}`,
    waiting: 'Looking for the names…',
    failed: 'The names could not be looked for.',
    retry: 'Try again',
  },
};
