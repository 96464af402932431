/** Size of the overview's plate, in its own units. */
export const FRAME = { width: 640, height: 700, margin: 34 };
