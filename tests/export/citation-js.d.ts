/** citation-js brings no types: what the tests use of it. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(source: string);
    /** CSL-JSON items. */
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
