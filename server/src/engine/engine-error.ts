/** Why an engine could not do what was asked; becomes `extensions.code` of the API's error. */
export type EngineErrorCode = 'ENGINE_UNAVAILABLE' | 'TIMEOUT' | 'CANCELLED' | 'INTERNAL';

/** A failure of the graph engine. `cause` is the driver's own error, for the log only. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'EngineError';
    this.code = code;
  }
}
