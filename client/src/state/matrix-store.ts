import { create } from 'zustand';
import type { MatrixLayout } from '../model/matrix-cell.ts';
import { PLAIN_MATRIX } from './matrix-address.ts';
import { setMode } from './view-mode.ts';

/** How the matrix of what is in view is laid out. */
export const useMatrix = create<MatrixLayout>()(() => PLAIN_MATRIX);

/** Shows the matrix of these entities among themselves, whatever relates them. */
export function showMatrixAmong(only: readonly string[]): void {
  layMatrix({ sort: 'entities', types: 'all', only });
  setMode('matrix');
}

/** Lays the matrix out otherwise. */
export function layMatrix(change: Partial<MatrixLayout>): void {
  useMatrix.setState(change);
}
