import type { Question } from '../../state/explore.ts';

/** The study that these questions are about. Of another one nothing is known before it is read. */
export const STUDY_ID = 'poles-competences';

/** What the questions of the start screen are about. */
export const WHY_ID = 'outcome/engagement-on-skills';
export const POLE_ID = 'pole/imaginove';

/** What leads poles to care about skills: everything that influences it, or was looked for without effect. */
export const WHY: Question = {
  roots: [WHY_ID, 'outcome/redefinition-of-skill-needs'],
  depth: 1,
  filter: { kinds: ['FACTOR', 'OUTCOME', 'INITIATIVE'], relationTypes: ['INFLUENCES', 'CONDITION_OF'] },
  limit: 40,
};

/** Who reacts to the poles and who does not. */
export const WHO: Question = {
  roots: [
    'outcome/over-reactivity-of-initial-training',
    'outcome/under-reactivity-of-continuing-training',
    'outcome/low-reactivity-of-lower-levels',
    'outcome/reaction-gap',
  ],
  depth: 1,
  limit: 50,
};

/** One pole's network. */
export const POLE: Question = { roots: [POLE_ID], depth: 1, limit: 60 };

/** Searches that find something, offered as examples. */
export const EXAMPLES = {
  fr: ['chimie verte', 'OPCA', 'salle blanche', 'Rhône-Alpes'],
  en: ['green chemistry', 'OPCA', 'clean room', 'Rhône-Alpes'],
} as const;
