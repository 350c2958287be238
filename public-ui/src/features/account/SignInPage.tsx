import type { Page } from '../../page/page.ts';
import { usePlace } from '../../page/place.ts';
import { buttonClass } from '../../design-system/Button/Button.tsx';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { useTitle } from '../../page/useTitle.ts';
import styles from './Account.module.css';
import { signInAddress } from './signInAddress.ts';

function SignIn() {
  const t = useT('account');
  useTitle(t('signInTitle'));
  const locale = useLocale();
  const back = usePlace().search.get('atpakal');
  return (
    <div className={styles.page}>
      <h1>{t('signInTitle')}</h1>
      <p className={styles.lead}>{t('signInIntro')}</p>
      <ul>
        <li>{t('signInPoint1')}</li>
        <li>{t('signInPoint2')}</li>
        <li>{t('signInPoint3')}</li>
      </ul>
      <p>
        <a
          className={buttonClass('main')}
          href={signInAddress(back?.startsWith('/') && !back.startsWith('//') ? back : address('account', locale))}
        >
          {t('signInButton')}
        </a>
      </p>
    </div>
  );
}

/** Says what happens before the person is sent to the identity provider. */
export const SignInPage: Page = {
  Component: SignIn,
  messages: ['account'],
  head: (_place, { translate }) => ({
    title: translate('account')('signInTitle'),
    description: translate('account')('signInIntro'),
    isUnlisted: true,
  }),
};
