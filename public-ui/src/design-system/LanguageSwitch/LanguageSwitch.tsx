import { useLocation } from 'react-router';
import { useLocale } from '../../i18n/useT.ts';
import { inLocale, locales } from '../../routes.ts';
import styles from './LanguageSwitch.module.css';

const names = { lv: { short: 'LV', full: 'Latviešu valodā' }, en: { short: 'EN', full: 'In English' } };

/** The same page in the other language, as a plain link that can be copied and opened anew. */
export function LanguageSwitch() {
  const now = useLocale();
  const { pathname, search } = useLocation();
  return (
    <ul className={styles.switch}>
      {locales.map((locale) => (
        <li key={locale}>
          {locale === now ? (
            <span className={styles.now} aria-current="true" lang={locale}>
              <span aria-hidden="true">{names[locale].short}</span>
              <span className="visually-hidden">{names[locale].full}</span>
            </span>
          ) : (
            <a href={inLocale(pathname, locale) + search} lang={locale} hrefLang={locale}>
              <span aria-hidden="true">{names[locale].short}</span>
              <span className="visually-hidden">{names[locale].full}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
