import { type ComponentProps, type ReactNode, useId } from 'react';
import { choiceStyles } from '../Checkbox/Checkbox.tsx';
import { FieldError, type FieldText, fieldIds, fieldStyles } from '../Field/Field.tsx';
import styles from './RadioGroup.module.css';

export interface RadioOption<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  isDisabled?: boolean;
}

export interface RadioGroupProps<Value extends string> extends FieldText {
  name: string;
  options: RadioOption<Value>[];
  value?: Value | undefined;
  onChange?: (value: Value) => void;
  /** Boxes with a border, for choices that need two lines. */
  isBoxed?: boolean;
  /** Spread on every input, for forms that register their fields. */
  input?: Omit<ComponentProps<'input'>, 'type' | 'name' | 'value'>;
}

/** One of a few; more than seven belong in a Select. */
export function RadioGroup<Value extends string>({
  label,
  hint,
  why,
  error,
  isOptional,
  name,
  options,
  value,
  onChange,
  isBoxed,
  input,
}: RadioGroupProps<Value>) {
  const id = useId();
  const text = { label, hint, why, error, isOptional };
  const { hintId, whyId, errorId, describedBy } = fieldIds(id, text);
  return (
    <fieldset
      className={fieldStyles.group}
      role="radiogroup"
      aria-describedby={describedBy}
      aria-invalid={error ? true : undefined}
      data-wrong={error ? true : undefined}
    >
      <legend className={fieldStyles.legend}>{label}</legend>
      {hint && (
        <p id={hintId} className={fieldStyles.hint}>
          {hint}
        </p>
      )}
      {error && <FieldError id={errorId!}>{error}</FieldError>}
      <div className={isBoxed ? styles.boxes : undefined}>
        {options.map((option, at) => {
          const optionId = at === 0 ? id : `${id}-${option.value}`;
          return (
            <div key={option.value} className={choiceStyles.choice}>
              <input
                {...input}
                type="radio"
                id={optionId}
                name={name}
                value={option.value}
                className={choiceStyles.box}
                disabled={option.isDisabled}
                aria-describedby={option.hint ? `${optionId}-hint` : undefined}
                {...(onChange && { checked: value === option.value, onChange: () => onChange(option.value) })}
              />
              <label htmlFor={optionId} className={choiceStyles.label}>
                {option.label}
              </label>
              {option.hint && (
                <p id={`${optionId}-hint`} className={`${fieldStyles.hint} ${choiceStyles.hint}`}>
                  {option.hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
      {why && (
        <p id={whyId} className={fieldStyles.why}>
          {why}
        </p>
      )}
    </fieldset>
  );
}
