import { useT } from '../../i18n/useT.ts';
import styles from './Skeleton.module.css';

/** The shape of what is coming: lines of the height of text, read out once as "loading". */
export function Skeleton({ lines = 3, isCard }: { lines?: number; isCard?: boolean }) {
  return (
    <div className={isCard ? styles.card : styles.block} aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} className={styles.line} data-at={at % 3} />
      ))}
    </div>
  );
}

export function SkeletonList({ count, lines }: { count: number; lines?: number }) {
  const t = useT('common');
  return (
    <div className={styles.list}>
      <output className="visually-hidden">{t('loading')}</output>
      {Array.from({ length: count }, (_, at) => (
        <Skeleton key={at} isCard lines={lines ?? 4} />
      ))}
    </div>
  );
}
