import type { ReactNode } from 'react';
import { Star } from '../Brand/Brand.tsx';
import styles from './EmptyState.module.css';

/** Nothing here, why, and the ways on. */
export function EmptyState({ title, children, actions }: { title: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Star />
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
