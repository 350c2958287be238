import type { ReactNode } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import { useT } from '../../i18n/useT.ts';
import styles from './Field.module.css';

export interface FieldText {
  label: ReactNode;
  /** What to write and in which form. */
  hint?: ReactNode;
  /** Why the platform asks (ACC-3). */
  why?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: string | undefined;
  isOptional?: boolean;
}

/** Ids that tie label, hint and error to the control. */
export function fieldIds(id: string, { hint, why, error }: FieldText) {
  const hintId = hint ? `${id}-hint` : undefined;
  const whyId = why ? `${id}-why` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return { hintId, whyId, errorId, describedBy: [errorId, hintId, whyId].filter(Boolean).join(' ') || undefined };
}

/** Label above, hint under it, error between hint and control: read in this order by everyone. */
export function Field({ id, text, children }: { id: string; text: FieldText; children: ReactNode }) {
  const t = useT('common');
  const { hintId, whyId, errorId } = fieldIds(id, text);
  return (
    <div className={styles.field} data-wrong={text.error ? true : undefined}>
      <label className={styles.label} htmlFor={id}>
        {text.label}
        {text.isOptional && <span className={styles.optional}> ({t('optional')})</span>}
      </label>
      {text.hint && (
        <p id={hintId} className={styles.hint}>
          {text.hint}
        </p>
      )}
      {text.error && <FieldError id={errorId!}>{text.error}</FieldError>}
      {children}
      {text.why && (
        <p id={whyId} className={styles.why}>
          {text.why}
        </p>
      )}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: string }) {
  const t = useT('common');
  return (
    <p id={id} className={styles.error}>
      <Icon name="error" />
      <span>
        <span className="visually-hidden">{t('errorPrefix')} </span>
        {children}
      </span>
    </p>
  );
}

export const fieldStyles = styles;
