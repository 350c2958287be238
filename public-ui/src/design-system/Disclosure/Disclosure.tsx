import type { ReactNode } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  title: ReactNode;
  /** A word at the end of the line: how many, or what is chosen. */
  note?: ReactNode;
  children: ReactNode;
  isOpen?: boolean;
  /** Level of the heading inside, so that the page keeps its outline. */
  level?: 2 | 3 | 4;
  look?: 'section' | 'compact';
  onToggle?: (isOpen: boolean) => void;
}

/** Long text folded under a heading. The browser's own element: works before and without scripts, opens for search and print. */
export function Disclosure({ title, note, children, isOpen, level = 3, look = 'section', onToggle }: DisclosureProps) {
  const Heading = `h${level}` as const;
  return (
    <details className={styles.details} data-look={look} open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Heading className={styles.title}>{title}</Heading>
        {note && <span className={styles.note}>{note}</span>}
        <Icon name="chevronDown" />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
