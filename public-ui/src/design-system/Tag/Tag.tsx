import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import styles from './Tag.module.css';

export interface TagProps {
  tone?: 'plain' | 'good' | 'caution' | 'bad' | 'action';
  icon?: IconName;
  children: ReactNode;
}

/** A short state in words. */
export function Tag({ tone = 'plain', icon, children }: TagProps) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A chosen filter that can be taken off; says what pressing it does. */
export function RemovableTag({ children, removeText, onRemove }: { children: ReactNode; removeText: string; onRemove: () => void }) {
  return (
    <button type="button" className={styles.removable} onClick={onRemove}>
      <span className="visually-hidden">{removeText} </span>
      {children}
      <Icon name="close" />
    </button>
  );
}
