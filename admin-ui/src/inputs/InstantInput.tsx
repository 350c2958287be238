import { TextField } from '@mui/material';
import { type InputProps, useInput, useTranslate } from 'react-admin';
import { instantOf, wallClockOf } from './riga-time.ts';
import { useErrorText } from './use-error-text.ts';

/** A day and a time by the clock in Latvia. */
export function InstantInput({ label, help, ...props }: Omit<InputProps, 'label'> & { label: string; help?: string }) {
  const translate = useTranslate();
  const { field, fieldState, isRequired } = useInput(props);
  const error = useErrorText(fieldState.error?.message);
  return (
    <TextField
      type="datetime-local"
      label={label}
      required={isRequired}
      value={field.value ? wallClockOf(field.value) : ''}
      onChange={(event) => field.onChange(event.target.value ? instantOf(event.target.value) : null)}
      onBlur={field.onBlur}
      error={Boolean(error)}
      helperText={error ?? help ?? translate('input.rigaTime')}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
