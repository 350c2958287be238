import { usePlace } from '../../page/place.ts';
import { Button, buttonClass } from '../../design-system/Button/Button.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import styles from './ComparisonTray.module.css';
import { comparisonSearch, fewestCompared, useCompared } from './compared.ts';

/** Stands at the bottom while something is picked; under the content, never over it. */
export function ComparisonTray() {
  const t = useT('common');
  const locale = useLocale();
  const { name } = usePlace();
  const { compared, clear } = useCompared();
  if (compared.length === 0 || name === 'comparison') return null;
  return (
    <section className={`${styles.tray} no-print`} aria-label={t('compare')}>
      <div className={styles.inner}>
        <p className={styles.words}>
          <strong>{t('compareTray', { count: compared.length })}</strong>
          <span className={styles.titles}>{compared.map(({ title }) => title).join(' · ')}</span>
        </p>
        {compared.length >= fewestCompared ? (
          <Link to={address('comparison', locale) + comparisonSearch(compared.map(({ slug }) => slug))} className={buttonClass('main')}>
            {t('compare')}
          </Link>
        ) : (
          <span className={styles.more}>{t('compareNeedsMore')}</span>
        )}
        <Button look="quiet" onClick={clear}>
          {t('compareClear')}
        </Button>
      </div>
    </section>
  );
}
