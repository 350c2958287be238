import { useSyncExternalStore } from 'react';
import { useT } from '../../i18n/useT.ts';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import styles from './ThemeSwitch.module.css';
import { chooseTheme, chosenTheme, type Theme, themes, watchTheme } from './theme.ts';

const icons: Record<Theme, IconName> = { device: 'device', light: 'sun', dark: 'moon' };

/** Light, dark, or as the device says. */
export function ThemeSwitch() {
  const t = useT('common');
  const chosen = useSyncExternalStore(watchTheme, chosenTheme, () => 'device' as const);
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{t('theme')}</legend>
      <div className={styles.options}>
        {themes.map((theme) => (
          <label key={theme} className={styles.option}>
            <input type="radio" name="theme" value={theme} checked={chosen === theme} onChange={() => chooseTheme(theme)} />
            <Icon name={icons[theme]} />
            {t(`theme.${theme}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
