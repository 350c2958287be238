import { type InputProps, useInput } from 'react-admin';
import { isDay } from './day-text.ts';
import { DayField } from './DayField.tsx';
import { useErrorText } from './use-error-text.ts';

/** What was typed must be a day of the calendar. */
const mustBeDay = (value: unknown) => (!value || isDay(value) ? undefined : 'input.notADay');

export function DayInput({ label, help, validate, ...props }: Omit<InputProps, 'label'> & { label: string; help?: string }) {
  const { field, fieldState, isRequired } = useInput({ ...props, validate: [validate ?? [], mustBeDay].flat() });
  const error = useErrorText(fieldState.error?.message);
  return (
    <DayField
      label={label}
      value={field.value || null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isRequired={isRequired}
      help={help}
      error={error}
    />
  );
}
