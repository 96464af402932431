/** True for the page inside another, at `?embed=1`: it shows one view and keeps nothing in the browser. */
export function isEmbedded(): boolean {
  if (typeof window === 'undefined') return false;
  return new URLSearchParams(window.location.search).get('embed') === '1';
}
