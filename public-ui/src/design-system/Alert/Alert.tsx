import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.ts';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import styles from './Alert.module.css';

export type AlertTone = 'info' | 'good' | 'caution' | 'bad';

const icons: Record<AlertTone, IconName> = { info: 'info', good: 'success', caution: 'warning', bad: 'error' };

export interface AlertProps {
  tone?: AlertTone;
  /** A short title in words; the colour alone never says it. */
  title?: ReactNode;
  children?: ReactNode;
  /** Read out as soon as it appears. */
  isLive?: boolean;
}

export function Alert({ tone = 'info', title, children, isLive }: AlertProps) {
  const t = useT('common');
  return (
    <div className={styles.alert} data-tone={tone} role={isLive ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon name={icons[tone]} />
      <div className={styles.text}>
        {title ? <p className={styles.title}>{title}</p> : <span className="visually-hidden">{t(`tone.${tone}`)} </span>}
        {children}
      </div>
    </div>
  );
}
