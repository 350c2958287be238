import { useT } from '../../i18n/useT.ts';
import styles from './SkipLink.module.css';

export function SkipLink() {
  const t = useT('common');
  return (
    <a className={styles.skip} href="#main">
      {t('skipToContent')}
    </a>
  );
}
