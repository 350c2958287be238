import { useTheme, useTranslate } from 'react-admin';

/** The other of the two themes, and the word for going there. */
export function useThemeSwitch() {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const isDark = theme === 'dark';
  return { isDark, label: translate(isDark ? 'header.light' : 'header.dark'), toggle: () => setTheme(isDark ? 'light' : 'dark') };
}
