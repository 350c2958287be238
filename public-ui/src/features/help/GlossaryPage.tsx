import { useT } from '../../i18n/useT.ts';
import { useTitle } from '../../page/useTitle.ts';
import styles from './Help.module.css';

const words = [
  'account',
  'holder',
  'programme',
  'kind',
  'provider',
  'group',
  'source',
  'scheme',
  'grant',
  'round',
  'carryOver',
  'lapsed',
  'forfeited',
  'coPayment',
  'application',
  'path',
  'interrupt',
  'excluded',
  'certificate',
  'rating',
  'digcomp',
  'mode',
  'hour',
  'sector',
  'place',
  'coordinator',
  'consultant',
] as const;

/** One word for one thing, with what it means (GLOSS-1). */
export function GlossaryPage() {
  const t = useT('help');
  useTitle(t('glossaryTitle'));
  return (
    <div className={styles.page}>
      <h1>{t('glossaryTitle')}</h1>
      <p>{t('glossaryIntro')}</p>
      <dl className={styles.words}>
        {words.map((word) => (
          <div key={word} id={word} className={styles.word}>
            <dt>{t(`word.${word}`)}</dt>
            <dd>{t(`means.${word}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
