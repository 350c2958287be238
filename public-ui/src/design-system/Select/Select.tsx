import { type ComponentProps, type ReactNode, useId } from 'react';
import { Field, type FieldText, fieldIds, fieldStyles } from '../Field/Field.tsx';
import { Icon } from '../Icon/Icon.tsx';
import styles from './Select.module.css';

export interface SelectProps extends ComponentProps<'select'>, FieldText {
  children: ReactNode;
}

/** The device's own list: the one everybody already knows how to use, best of all on a phone. */
export function Select({ label, hint, why, error, isOptional, id: givenId, children, ...rest }: SelectProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const text = { label, hint, why, error, isOptional };
  return (
    <Field id={id} text={text}>
      <span className={styles.box}>
        <select
          {...rest}
          id={id}
          className={`${fieldStyles.control} ${styles.select}`}
          aria-describedby={fieldIds(id, text).describedBy}
          aria-invalid={error ? true : undefined}
        >
          {children}
        </select>
        <Icon name="chevronDown" />
      </span>
    </Field>
  );
}

export interface ChipSelectProps extends Omit<ComponentProps<'select'>, 'className'> {
  label: string;
  children: ReactNode;
}

/** A question as a chip: the label first, the answer in the same pill once it is given. */
export function ChipSelect({ label, children, value, ...rest }: ChipSelectProps) {
  const id = useId();
  return (
    <span className={styles.chip} data-answered={value ? true : undefined}>
      <label htmlFor={id}>{label}</label>
      <select {...rest} id={id} value={value}>
        {children}
      </select>
      <Icon name="chevronDown" />
    </span>
  );
}

export interface ChipFieldProps extends Omit<ComponentProps<'input'>, 'className'> {
  label: string;
  unit?: string;
}

export function ChipField({ label, unit, value, ...rest }: ChipFieldProps) {
  const id = useId();
  return (
    <span className={styles.chip} data-answered={value ? true : undefined}>
      <label htmlFor={id}>{label}</label>
      <input {...rest} id={id} value={value} />
      {unit && <span className={styles.unit}>{unit}</span>}
    </span>
  );
}
