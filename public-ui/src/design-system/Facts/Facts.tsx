import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import styles from './Facts.module.css';

export interface Fact {
  key: string;
  label: ReactNode;
  value: ReactNode;
  icon?: IconName;
}

/** Label and value, one under another; what is unknown is left out by the caller. */
export function Facts({ facts, look = 'rows' }: { facts: Fact[]; look?: 'rows' | 'inline' }) {
  return (
    <dl className={styles.facts} data-look={look}>
      {facts.map(({ key, label, value, icon }) => (
        <div key={key} className={styles.fact}>
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
