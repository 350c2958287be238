import { InputAdornment, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { type InputProps, useInput, useLocale, useTranslate } from 'react-admin';
import { centsOf, eurosOf } from './euros.ts';
import { useErrorText } from './use-error-text.ts';

interface MoneyFieldProps {
  label: string;
  cents: number | null | undefined;
  onChange: (cents: number | null) => void;
  onBlur?: () => void;
  isRequired?: boolean;
  help?: string;
  error?: string;
}

/** Euros as people type them, with a comma or a point; whole cents inside. */
export function MoneyField({ label, cents, onChange, onBlur, isRequired = false, help, error }: MoneyFieldProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const [text, setText] = useState(shown(cents, locale));
  const isWrong = text.trim() !== '' && centsOf(text) === null;

  // A value set from elsewhere replaces the text; what is being typed ("500,") is left alone.
  useEffect(() => {
    setText((typed) => (centsOf(typed) === (cents ?? null) ? typed : shown(cents, locale)));
  }, [cents, locale]);

  return (
    <TextField
      label={label}
      required={isRequired}
      value={text}
      error={isWrong || Boolean(error)}
      helperText={isWrong ? translate('input.notAnAmount') : (error ?? help)}
      onBlur={onBlur}
      onChange={(event) => {
        setText(event.target.value);
        onChange(centsOf(event.target.value));
      }}
      slotProps={{
        htmlInput: { inputMode: 'decimal', style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
        input: { endAdornment: <InputAdornment position="end">€</InputAdornment> },
      }}
    />
  );
}

/** The same in a form of react-admin. */
export function MoneyInput({ label, help, ...props }: Omit<InputProps, 'label'> & { label: string; help?: string }) {
  const { field, fieldState, isRequired } = useInput(props);
  const error = useErrorText(fieldState.error?.message);
  return (
    <MoneyField
      label={label}
      cents={field.value === '' ? null : field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isRequired={isRequired}
      help={help}
      error={error}
    />
  );
}

function shown(cents: number | null | undefined, locale: string): string {
  return cents === null || cents === undefined ? '' : eurosOf(cents, locale);
}
