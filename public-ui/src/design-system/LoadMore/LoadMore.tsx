import { Link } from 'react-router';
import { useT } from '../../i18n/useT.ts';
import { buttonClass } from '../Button/Button.tsx';
import styles from './LoadMore.module.css';

export interface LoadMoreProps {
  shown: number;
  total: number;
  isBusy?: boolean;
  onMore: () => void;
  /** Where the next page is when no script runs. */
  href: string;
}

/** "Rādīt vēl": the reader decides, the footer stays reachable. */
export function LoadMore({ shown, total, isBusy, onMore, href }: LoadMoreProps) {
  const t = useT('common');
  return (
    <div className={`${styles.more} no-print`}>
      <p>{t('shownOf', { shown, count: total })}</p>
      {shown < total && (
        <Link
          to={href}
          className={buttonClass('second')}
          aria-disabled={isBusy}
          onClick={(event) => {
            event.preventDefault();
            if (!isBusy) onMore();
          }}
        >
          {isBusy ? t('loading') : t('showMore')}
        </Link>
      )}
    </div>
  );
}
