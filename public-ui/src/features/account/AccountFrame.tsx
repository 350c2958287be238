import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { Button } from '../../design-system/Button/Button.tsx';
import { buttonClass } from '../../design-system/Button/Button.tsx';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { SignedIn_ViewerDocument } from '../../gql/account/graphql.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import styles from './Account.module.css';
import { SessionWarning } from './SessionWarning.tsx';
import { signInAddress } from './signInAddress.ts';

const sections = ['account', 'money', 'applications', 'claims', 'notices', 'favourites', 'profile'] as const;

/** Everything behind the login: who is here, the sections, and what to do when nobody is logged in or the account is not open yet. */
export function AccountFrame({
  children,
  needsAccount = true,
  isPlain = false,
}: {
  children: ReactNode;
  needsAccount?: boolean;
  isPlain?: boolean;
}) {
  const t = useT('account');
  const locale = useLocale();
  const here = useLocation();
  const { data, loading, error, refetch } = useQuery(SignedIn_ViewerDocument);
  if (loading && !data) return <SkeletonList count={2} />;
  if (error) {
    return (
      <EmptyState title={t('loadFailed')} actions={<Button onClick={() => void refetch()}>{t('tryAgain')}</Button>}>
        <p>{t('failed')}</p>
      </EmptyState>
    );
  }
  const viewer = data?.viewer;
  if (!viewer) {
    return (
      <EmptyState
        title={t('signInFirst')}
        actions={
          <a className={buttonClass('main')} href={signInAddress(here.pathname + here.search)}>
            {t('signIn')}
          </a>
        }
      >
        <p>{t('signInFirstText')}</p>
      </EmptyState>
    );
  }
  if (needsAccount && (!viewer.account || !viewer.termsAccepted)) {
    const to = `${address('registration', locale)}?atpakal=${encodeURIComponent(here.pathname + here.search)}`;
    return (
      <EmptyState
        title={t('openAccountFirst')}
        actions={
          <Link look="main" to={to}>
            {t('openAccount')}
          </Link>
        }
      >
        <p>{t('openAccountFirstText')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {!isPlain && viewer.account && (
        <>
          <p className={styles.who}>
            {t('signedInAs', { name: `${viewer.person.givenName} ${viewer.person.familyName}`, number: viewer.account.number })}
          </p>
          <nav className={styles.nav} aria-label={t('navLabel')}>
            <ul>
              {sections.map((section) => (
                <li key={section}>
                  <NavLink to={address(section, locale)} end>
                    {t(`nav.${section}`)}
                    {section === 'notices' && viewer.unreadNotices > 0 && <Unread count={viewer.unreadNotices} />}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
      {children}
      <SessionWarning idleEndsAt={viewer.idleEndsAt} sessionEndsAt={viewer.sessionEndsAt} />
    </>
  );
}

/** A number in a pill, said as a sentence to those who do not see it. */
function Unread({ count }: { count: number }) {
  const t = useT('account');
  return (
    <>
      <span className={styles.unread} aria-hidden="true">
        {count}
      </span>
      <span className="visually-hidden"> – {t('unread', { count })}</span>
    </>
  );
}
