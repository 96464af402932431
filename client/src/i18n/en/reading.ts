import type { ReadingMessages } from '../fr/reading.ts';
import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'en');
const c = (count: number, one: string, many: string) => counted('en', count, one, many);
const relations = (count: number) => c(count, 'relation', 'relations');
const passages = (count: number) => c(count, 'passage', 'passages');

/** Words of the text and of the reader's own copy. */
export const readingEn: ReadingMessages = {
  reading: {
    region: 'Text',
    section: (number, title) => `${number}. ${title}`,
    digestNote:
      'A digest in our own words, paragraph by paragraph. The text of the note is not distributed; your copy stays on your machine.',
    loading: 'The text is coming…',
    failed: 'The text could not be read.',
    failedSub: 'The rest of the page can still be used.',
    empty: 'The study has no passage.',
    previousSection: 'Previous section',
    nextSection: 'Next section',
    short: {
      paragraph: (number) => `¶ ${number}`,
      footnote: (number) => `Note ${number}`,
      row: (number) => `Row ${number}`,
    },
    choose: (reference) => `Choose the passage: ${reference}`,
    claimsOf: (reference) => `Relations: ${reference}`,
    more: (count) => c(count, 'more relation', 'more relations'),
    fewer: 'Show fewer',
    filtered: (count) => `${relations(count)} hidden by your filter`,
    counts: (passageCount, claimCount) => `${passages(passageCount)}, ${relations(claimCount)}`,
    allFiltered: 'Your filters hide everything.',
    allFilteredSub: 'The study says it, the legend hides it.',
    audit: 'What the data covers',
    aboutNow: (label) => `Only the passages on ${label}`,
    aboutCount: (shown, of) => `${n(shown)} of ${passages(of)}`,
    graphOf: (reference) => `What it says: ${reference}`,
    graphRegion: 'Graph of the passage',
    graphNothing: 'This passage gives no relation.',
    graphFiltered: 'Your filter hides the relations of this passage.',
    wholeSection: 'Whole section',
    passageAlone: 'This passage alone',
    showGraph: 'Graph',
    showText: 'Text',
  },
  copy: {
    open: 'Open my copy',
    show: 'My copy',
    showServed: 'Text',
    showDigest: 'Digest',
    which: 'Text shown',
    cancel: 'Stop',
    stage: {
      opening: (name) => `Opening ${name}…`,
      extracting: (name, page, pages) => `Reading ${name}, page ${n(page)} of ${n(pages)}…`,
      locating: (name) => `Looking for the passages in ${name}…`,
    },
    found: (name, found, of, spans, ofSpans) =>
      `${name}: ${n(found)} of ${n(of)} passages and ${n(spans)} of ${n(ofSpans)} evidence spans found.`,
    served: (host, found, of, spans, ofSpans) =>
      `Text of the copy that this server (${host}) offers: found ${n(found)} of ${n(of)} passages and ${n(spans)} of ${n(ofSpans)} spans that relations rest on.`,
    servedSub: 'Open your own to read in that one.',
    kept: 'Kept in this browser alone.',
    notKept: 'This browser keeps nothing: it will be forgotten when the page is closed.',
    forget: 'Forget my copy',
    forgotten: 'Your copy is forgotten.',
    notForgotten: 'The browser could not erase your copy; erase the data of this site.',
    missing: (count) => `${passages(count)} not found`,
    missingSub: 'Their digests can still be read:',
    failures: {
      TOO_LARGE: 'This file is over 50 MB. The note takes less than one: is it the right file?',
      TOO_LONG: 'This text is much longer than the note. Is it the right file?',
      EMPTY: 'This file is empty.',
      NOT_TEXT: 'This file is neither text nor PDF. Save the note in one of these formats.',
      DAMAGED: 'This PDF cannot be read: it is incomplete or damaged. Download it again.',
      LOCKED: 'This PDF is protected by a password. Save a copy of it without one.',
      NO_TEXT:
        'This PDF holds only pictures of pages, without text. Run it through character recognition first.',
      OTHER_TEXT: 'No passage of the study is found in it. Is it this note?',
      UNREADABLE: 'The file could not be read. Check that it is still there and that you may open it.',
      FAILED: 'Reading this file broke off. Try with the note as a text file.',
    },
    otherLanguage: (language) =>
      `This text is in ${language}. The study was read in French: open the note in French.`,
    failedKept: 'The digest is still here.',
    dismiss: 'Close this message',
  },
};
