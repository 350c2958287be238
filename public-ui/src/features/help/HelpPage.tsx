import { usePlace } from '../../page/place.ts';
import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { Rich } from '../../i18n/Rich.tsx';
import { useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { useTitle } from '../../page/useTitle.ts';
import styles from './Help.module.css';
import { MailLink } from './MailLink.tsx';

const questions = ['cost', 'who', 'account', 'money', 'withdraw', 'waiting', 'rating', 'privacy'] as const;

export function HelpPage() {
  const t = useT('help');
  const { locale } = usePlace();
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <div>
        {questions.map((name) => (
          <Disclosure key={name} level={2} title={t(`question.${name}`)}>
            <p className={styles.answer}>{t(`answer.${name}`)}</p>
          </Disclosure>
        ))}
      </div>
      <p>
        <Link to={address('glossary', locale)}>{t('glossaryLink')}</Link>
      </p>
      <section className={styles.section}>
        <h2>{t('contactTitle')}</h2>
        <p>
          <Rich text={t('contactText')} parts={{ mail: (mail) => <MailLink address={mail} /> }} />
        </p>
      </section>
      <section className={styles.section}>
        <h2>{t('inPersonTitle')}</h2>
        <p>{t('inPersonText')}</p>
      </section>
    </div>
  );
}
