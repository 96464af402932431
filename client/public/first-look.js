// Before anything is drawn: the theme that the reader chose, and no frame of the page where it stands inside another.
(() => {
  const { dataset } = document.documentElement;
  if (new URLSearchParams(location.search).get('embed') === '1') dataset.embedded = '';
  try {
    const { theme } = JSON.parse(localStorage.getItem('maillage.preferences') ?? '{}') ?? {};
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  } catch {
    // Storage is forbidden, or holds something else: the system's theme.
  }
})();
