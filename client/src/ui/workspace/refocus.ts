/** Gives the focus to an entity or relation in the view, else to where the view's focus was. False: to nothing. */
export function refocus(id: string): boolean {
  const at =
    document.querySelector<HTMLElement>(`.panes [data-id="${CSS.escape(id)}"]`) ??
    document.querySelector<HTMLElement>('#graph');
  (at?.querySelector<HTMLElement>('[tabindex="0"]') ?? at)?.focus();
  return at?.contains(document.activeElement) ?? false;
}
