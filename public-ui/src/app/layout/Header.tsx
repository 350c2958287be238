import { Link } from 'react-router';
import { Brand } from '../../design-system/Brand/Brand.tsx';
import { Icon } from '../../design-system/Icon/Icon.tsx';
import { LanguageSwitch } from '../../design-system/LanguageSwitch/LanguageSwitch.tsx';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address, type RouteName } from '../../routes.ts';
import { usePlace } from '../../page/place.ts';
import { SignOutLink, useViewer } from '../../features/session/index.ts';
import styles from './Header.module.css';

const links = [
  { name: 'catalogue', text: 'nav.catalogue', also: ['programme', 'comparison'] },
  { name: 'fundingSources', text: 'nav.funding', also: ['fundingSource'] },
  { name: 'help', text: 'nav.help', also: ['glossary'] },
] as const satisfies { name: RouteName; text: string; also: RouteName[] }[];

export function Header() {
  const t = useT('common');
  const locale = useLocale();
  const { name } = usePlace();
  return (
    <header className={`${styles.header} no-print`}>
      <div className={styles.inner}>
        <Link to={address('home', locale)} className={styles.home} aria-label={`${t('productName')} – ${t('nav.home')}`}>
          <Brand />
        </Link>
        <nav className={styles.nav} aria-label={t('mainNavigation')}>
          <ul className={styles.links}>
            {links.map((link) => (
              <li key={link.name}>
                <Link
                  to={address(link.name, locale)}
                  className={styles.link}
                  aria-current={name === link.name ? 'page' : (link.also as readonly RouteName[]).includes(name) ? 'true' : undefined}
                >
                  {t(link.text)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          <LanguageSwitch />
          <Account />
        </div>
      </div>
    </header>
  );
}

function Account() {
  const t = useT('common');
  const locale = useLocale();
  const { viewer } = useViewer();
  if (viewer) {
    return (
      <>
        <Link to={address('account', locale)} className={styles.account}>
          <Icon name="person" />
          <span className={styles.accountName}>{viewer.person.givenName}</span>
          <span className="visually-hidden"> – {t('nav.account')}</span>
        </Link>
        <SignOutLink className={styles.signOut} />
      </>
    );
  }
  return (
    <a href={address('signIn', locale)} className={styles.account}>
      <Icon name="person" />
      <span className={styles.accountName}>{t('nav.signIn')}</span>
    </a>
  );
}
