import type { ComponentProps } from 'react';
import styles from './Card.module.css';

export interface CardProps extends ComponentProps<'article'> {
  /** Set for the one card among several that matters most. */
  isMain?: boolean;
}

/** Only where things are compared; a single thing needs no box around it. */
export function Card({ isMain, className, ...rest }: CardProps) {
  return <article {...rest} className={[styles.card, isMain && styles.main, className].filter(Boolean).join(' ')} />;
}
