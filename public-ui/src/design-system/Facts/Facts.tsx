import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import styles from './Facts.module.css';

export interface Fact {
  key: string;
  label: ReactNode;
  value: ReactNode;
  icon?: IconName;
  /** Drawn softly: there, but nothing to look at (a zero among figures). */
  isQuiet?: boolean;
}

/** Label and value, one under another, in one line, or as figures side by side; what is unknown is left out by the caller. */
export function Facts({ facts, look = 'rows' }: { facts: Fact[]; look?: 'rows' | 'inline' | 'figures' }) {
  return (
    <dl className={styles.facts} data-look={look}>
      {facts.map(({ key, label, value, icon, isQuiet }) => (
        <div key={key} className={styles.fact} data-quiet={isQuiet || undefined}>
          <dt className={look === 'inline' ? 'visually-hidden' : undefined}>{label}</dt>
          <dd>
            {icon && <Icon name={icon} />}
            <span>{value}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
