/** The document's title: what is shown, in which view, of what; null for what there is not. */
export function pageTitle(shown: string | null, view: string | null, app: string): string {
  const named = shown !== null && view !== null ? view.toLowerCase() : view;
  return [shown, named, app].filter((part) => part !== null).join(' – ');
}
