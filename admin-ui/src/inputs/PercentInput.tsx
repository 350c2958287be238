import { InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import { type InputProps, useInput, useLocale, useTranslate } from 'react-admin';
import { basisPointsOf, percentOf } from './euros.ts';
import { useErrorText } from './use-error-text.ts';

/** A share as people type it, with a comma or a point; whole basis points inside. */
export function PercentInput({ label, help, ...props }: Omit<InputProps, 'label'> & { label: string; help?: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { field, fieldState, isRequired } = useInput(props);
  const [text, setText] = useState(typeof field.value === 'number' ? percentOf(field.value, locale) : '');
  const error = useErrorText(fieldState.error?.message);
  const isWrong = text.trim() !== '' && basisPointsOf(text) === null;
  return (
    <TextField
      label={label}
      required={isRequired}
      value={text}
      error={isWrong || Boolean(error)}
      helperText={isWrong ? translate('input.notAShare') : (error ?? help)}
      onBlur={field.onBlur}
      onChange={(event) => {
        setText(event.target.value);
        field.onChange(basisPointsOf(event.target.value));
      }}
      slotProps={{
        htmlInput: { inputMode: 'decimal', style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
        input: { endAdornment: <InputAdornment position="end">%</InputAdornment> },
      }}
    />
  );
}
