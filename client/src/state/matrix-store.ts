import { create } from 'zustand';
import type { MatrixLayout } from '../model/matrix.ts';
import { PLAIN_MATRIX } from './matrix-address.ts';

/** How the matrix of what is in view is laid out. */
export const useMatrix = create<MatrixLayout>()(() => PLAIN_MATRIX);

/** Lays the matrix out otherwise. */
export function layMatrix(change: Partial<MatrixLayout>): void {
  useMatrix.setState(change);
}
