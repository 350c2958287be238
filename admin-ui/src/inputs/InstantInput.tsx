import { type InputProps, useInput } from 'react-admin';
import { InstantField } from './InstantField.tsx';
import { wallClockOf } from './riga-time.ts';
import { useErrorText } from './use-error-text.ts';

interface InstantInputProps extends Omit<InputProps, 'label'> {
  label: string;
  help?: string;
  /** Ends something: a day without a time means the end of that day. */
  isEnd?: boolean;
}

/** What was typed must be a moment. */
const mustBeInstant = (value: unknown) => (!value || wallClockOf(String(value)) !== '' ? undefined : 'input.notATime');

export function InstantInput({ label, help, validate, isEnd, ...props }: InstantInputProps) {
  const { field, fieldState, isRequired } = useInput({ ...props, validate: [validate ?? [], mustBeInstant].flat() });
  const error = useErrorText(fieldState.error?.message);
  return (
    <InstantField
      label={label}
      value={field.value || null}
      onChange={field.onChange}
      isRequired={isRequired}
      help={help}
      error={error}
      isEnd={isEnd}
    />
  );
}
