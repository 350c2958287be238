import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/useT.ts';
import { Icon } from '../Icon/Icon.tsx';
import styles from './ErrorSummary.module.css';

export interface FieldProblem {
  /** The id of the control; leave it out for a problem of the whole form. */
  fieldId?: string;
  message: string;
}

/** Everything that is wrong, above the form, each leading to its field. Takes the focus when it appears. */
export function ErrorSummary({ problems }: { problems: FieldProblem[] }) {
  const t = useT('common');
  const box = useRef<HTMLDivElement>(null);
  const key = problems.map((problem) => problem.message).join('|');
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" className={styles.title}>
        <Icon name="error" />
        {t('errorSummary', { count: problems.length })}
      </h2>
      <ul className={styles.list}>
        {problems.map(({ fieldId, message }) => (
          <li key={message}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  const field = document.getElementById(fieldId);
                  field?.scrollIntoView({ block: 'center' });
                  field?.focus({ preventScroll: true });
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
