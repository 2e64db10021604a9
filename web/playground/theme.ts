/** Runs before the page is painted: a theme that was chosen replaces that of the system. */
const key = 'fabriques-graph.theme';

try {
  const theme = localStorage.getItem(key);
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme;
} catch {
  // The browser refuses its storage: the theme of the system stays.
}
