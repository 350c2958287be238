import { useLocation } from 'react-router';
import { useLocale } from '../../i18n/useT.ts';
import { inLocale } from '../../routes.ts';
import styles from './LanguageSwitch.module.css';
import { languages, locales } from '../../languages.ts';

/** The same page in another language, as plain links that can be copied and opened anew. */
export function LanguageSwitch() {
  const now = useLocale();
  const { pathname, search } = useLocation();
  return (
    <ul className={styles.switch}>
      {locales.map((locale) => (
        <li key={locale}>
          {locale === now ? (
            <span className={styles.now} aria-current="true" lang={locale}>
              <span aria-hidden="true">{languages[locale].short}</span>
              <span className="visually-hidden">{languages[locale].full}</span>
            </span>
          ) : (
            <a href={inLocale(pathname, locale) + search} lang={locale} hrefLang={locale}>
              <span aria-hidden="true">{languages[locale].short}</span>
              <span className="visually-hidden">{languages[locale].full}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
