import styles from './Brand.module.css';

/** Auseklis, the eight-pointed morning star of Latvian weaving, drawn in one line. */
export function Star({ className }: { className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="miter"
    >
      <path d="M16 2L25.9 25.9L2 16L25.9 6.1L16 30L6.1 6.1L30 16L6.1 25.9Z" />
    </svg>
  );
}

export function Brand() {
  return (
    <span className={styles.brand}>
      <Star className={styles.star} />
      <span className={styles.word}>STARS</span>
    </span>
  );
}

/** A woven edge, as on a sash. Only ornament. */
export function Band() {
  return <div className={`${styles.band} no-print`} aria-hidden="true" />;
}
