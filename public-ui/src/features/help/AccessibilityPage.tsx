import { ExternalLink } from '../../design-system/Link/Link.tsx';
import { Rich } from '../../i18n/Rich.tsx';
import { useT } from '../../i18n/useT.ts';
import { useTitle } from '../../page/useTitle.ts';
import styles from './Help.module.css';
import { MailLink } from './MailLink.tsx';

const deeds = [1, 2, 3, 4, 5, 6] as const;

/** The statement that the accessibility directive asks of public bodies (CAT-15). */
export function AccessibilityPage() {
  const t = useT('help');
  useTitle(t('accessibilityTitle'));
  return (
    <div className={styles.page}>
      <h1>{t('accessibilityTitle')}</h1>
      <div className="prose">
        <p>{t('access.intro')}</p>
        <h2>{t('access.statusTitle')}</h2>
        <p>{t('access.status')}</p>
        <h2>{t('access.howTitle')}</h2>
        <ul>
          {deeds.map((deed) => (
            <li key={deed}>{t(`access.how.${deed}`)}</li>
          ))}
        </ul>
        <h2>{t('access.testTitle')}</h2>
        <p>{t('access.test')}</p>
        <h2>{t('access.contactTitle')}</h2>
        <p>
          <Rich text={t('access.contact')} parts={{ mail: (mail) => <MailLink address={mail} /> }} />
        </p>
        <h2>{t('access.appealTitle')}</h2>
        <p>
          <Rich text={t('access.appeal')} parts={{ site: (site) => <ExternalLink href={`https://www.${site}`}>{site}</ExternalLink> }} />
        </p>
      </div>
    </div>
  );
}
