/** True if the built page is at least as new as its sources. */
export function pageIsCurrent(): Promise<boolean>;

/** Builds it into `client/dist`. Throws what Vite throws. */
export function buildPage(): Promise<void>;
