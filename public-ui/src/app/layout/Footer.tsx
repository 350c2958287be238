import { Link } from 'react-router';
import { Band, Brand } from '../../design-system/Brand/Brand.tsx';
import { ThemeSwitch } from '../../design-system/ThemeSwitch/ThemeSwitch.tsx';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address, statusPage } from '../../routes.ts';
import styles from './Footer.module.css';

const links = [
  { name: 'catalogue', text: 'nav.catalogue' },
  { name: 'fundingSources', text: 'nav.funding' },
  { name: 'providers', text: 'nav.providers' },
  { name: 'help', text: 'nav.help' },
  { name: 'glossary', text: 'nav.glossary' },
  { name: 'accessibility', text: 'nav.accessibility' },
] as const;

export function Footer() {
  const t = useT('common');
  const locale = useLocale();
  return (
    <footer className={`${styles.footer} no-print`}>
      <Band />
      <div className={styles.inner}>
        <div className={styles.about}>
          <Brand />
          <p>{t('footerAbout')}</p>
        </div>
        <nav aria-label={t('footerPages')}>
          <ul className={styles.links}>
            {links.map(({ name, text }) => (
              <li key={name}>
                <Link to={address(name, locale)}>{t(text)}</Link>
              </li>
            ))}
            <li>
              <a href={statusPage[locale]}>{t('footerStatus')}</a>
            </li>
            <li>
              <a href="/graphql" hrefLang="en">
                {t('footerData')}
              </a>
            </li>
          </ul>
        </nav>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
