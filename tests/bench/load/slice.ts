/** A slice of load: one server, one question asked again and again with other things, for a while. */

export type Slice = {
  url: string;
  /** Bodies to send, in turn, as JSON. */
  bodies: unknown[];
  concurrency: number;
  milliseconds: number;
};

export type SliceResult = {
  /** Milliseconds, one for each request. */
  latencies: number[];
  /** How long the slice took, milliseconds. */
  milliseconds: number;
};
