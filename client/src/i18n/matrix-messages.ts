import { compareEn } from './en/compare.ts';
import { matrixEn } from './en/matrix.ts';
import { type CompareMessages, compareFr } from './fr/compare.ts';
import { type MatrixMessages, matrixFr } from './fr/matrix.ts';
import type { Language } from './numbers.ts';
import { inFrenchTypography } from './typography.ts';

/** Words of the matrix and of the comparison, which come with these views. */
export const MATRIX_MESSAGES: Record<Language, MatrixMessages & CompareMessages> = {
  fr: inFrenchTypography({ ...matrixFr, ...compareFr }),
  en: { ...matrixEn, ...compareEn },
};
