/** How long a panel may take to come, in ms. */
const PATIENCE = 5000;

/** Gives the focus to the details once they stand: their code may have to be loaded first. */
export function focusDetails(): void {
  requestAnimationFrame(() => {
    const focus = () => {
      const heading = document.getElementById('details-heading');
      heading?.focus();
      return heading !== null;
    };
    if (focus()) return;
    const watch = new MutationObserver(() => {
      if (focus()) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), PATIENCE);
  });
}
