import { useSyncExternalStore } from 'react';
import type { PageShelf } from '../pages.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './OnTheWay.module.css';

/** The next page is being fetched: a line at the top and a word, shown only when it takes longer than a moment. */
export function OnTheWay({ shelf }: { shelf: PageShelf }) {
  const t = useT('common');
  const isLoading = useSyncExternalStore(shelf.subscribe, shelf.isLoading, () => false);
  if (!isLoading) return null;
  return (
    <div className={styles.line}>
      <output className="visually-hidden">{t('loading')}</output>
    </div>
  );
}
