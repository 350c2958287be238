/** The reader's choice is a cookie, so that the server sends the first page in the right colours. It says nothing about the person. */
export const themes = ['device', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const year = 365 * 24 * 60 * 60;
const listeners = new Set<() => void>();

export function chosenTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'device';
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'device') {
    delete document.documentElement.dataset.theme;
    document.cookie = 'theme=; path=/; max-age=0; samesite=lax';
  } else {
    document.documentElement.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=${year}; samesite=lax`;
  }
  for (const listener of listeners) listener();
}

export function watchTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
