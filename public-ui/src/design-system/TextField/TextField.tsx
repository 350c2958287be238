import { type ComponentProps, useId } from 'react';
import { Field, type FieldText, fieldIds, fieldStyles } from '../Field/Field.tsx';
import styles from './TextField.module.css';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'size'>, FieldText {
  /** Characters the answer has at most: the box is as wide as what it asks for. */
  size?: number;
  /** A word after the box: "gadi", "€". */
  unit?: string;
  lines?: number;
}

export function TextField({ label, hint, why, error, isOptional, size, unit, lines, id: givenId, ...rest }: TextFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const text = { label, hint, why, error, isOptional };
  const control = {
    id,
    className: fieldStyles.control,
    'aria-describedby': fieldIds(id, text).describedBy,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <Field id={id} text={text}>
      <span className={styles.row} data-narrow={size !== undefined && size <= 12 ? true : undefined}>
        {lines ? (
          <textarea {...(rest as ComponentProps<'textarea'>)} {...control} rows={lines} />
        ) : (
          <input type="text" {...rest} {...control} size={size} />
        )}
        {unit && <span className={styles.unit}>{unit}</span>}
      </span>
    </Field>
  );
}
