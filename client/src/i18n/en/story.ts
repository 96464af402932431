import type { StoryMessages } from '../fr/story.ts';
import { counted } from '../numbers.ts';

export const storyEn: StoryMessages = {
  story: {
    steps: (count) => counted('en', count, 'step', 'steps'),
    step: (at, of) => `Step ${at} of ${of}`,
    said: (at, of, title) => `Step ${at} of ${of}: ${title}`,
    all: 'All steps',
    previous: 'Previous step',
    next: 'Next step',
    nextNamed: (title) => `Next step: ${title}`,
    leave: 'Leave the story',
    left: 'You left the story, the graph stays.',
    claims: 'What the study says',
    copyLink: 'Copy a link to this step',
    copyCitation: 'Copy a citation of this step',
    linkCopied: 'Link to the step copied.',
    citationCopied: 'Citation of the step copied.',
    missing: 'The study has no such story.',
    missingSub: 'Its name may have changed with the data.',
    failed: 'The story could not be loaded.',
    retry: 'Try again',
    start: 'Go to the start',
    citation: ({ title, at, of, story, study, authors, publisher, version, link }) =>
      `“${title}”, step ${at} of ${of} of the story “${story}”, after ${authors}, “${study}”, ${publisher}. Data version ${version}. ${link}`,
  },
};
