import { type ComponentProps, type ReactNode, useId } from 'react';
import { FieldError, type FieldText, fieldIds, fieldStyles } from '../Field/Field.tsx';
import styles from './Checkbox.module.css';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: ReactNode;
  hint?: ReactNode;
  /** How many things remain if it is ticked; shown at the end of the line. */
  count?: string;
  error?: string | undefined;
}

export function Checkbox({ label, hint, count, error, id: givenId, ...rest }: CheckboxProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const { hintId, errorId, describedBy } = fieldIds(id, { label, hint, error });
  return (
    <div className={styles.choice}>
      {error && <FieldError id={errorId!}>{error}</FieldError>}
      <input
        {...rest}
        type="checkbox"
        id={id}
        className={styles.box}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      />
      <label htmlFor={id} className={styles.label}>
        <span>{label}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </label>
      {hint && (
        <p id={hintId} className={`${fieldStyles.hint} ${styles.hint}`}>
          {hint}
        </p>
      )}
    </div>
  );
}

export interface CheckboxGroupProps extends Omit<FieldText, 'isOptional'> {
  children: ReactNode;
}

/** Several of a kind under one question. */
export function CheckboxGroup({ label, hint, why, error, children }: CheckboxGroupProps) {
  const id = useId();
  const { hintId, whyId, errorId, describedBy } = fieldIds(id, { label, hint, why, error });
  return (
    <fieldset className={fieldStyles.group} aria-describedby={describedBy} data-wrong={error ? true : undefined}>
      <legend className={fieldStyles.legend}>{label}</legend>
      {hint && (
        <p id={hintId} className={fieldStyles.hint}>
          {hint}
        </p>
      )}
      {error && <FieldError id={errorId!}>{error}</FieldError>}
      <div className={styles.list}>{children}</div>
      {why && (
        <p id={whyId} className={fieldStyles.why}>
          {why}
        </p>
      )}
    </fieldset>
  );
}

export { styles as choiceStyles };
