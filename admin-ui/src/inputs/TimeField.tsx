import { TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { timeOf } from './day-text.ts';

interface TimeFieldProps {
  label: string;
  /** "09:00", or what was typed when it is no time. */
  value: string;
  onChange: (time: string) => void;
  isRequired?: boolean;
  error?: string;
  /** Read out instead of the label, where the label alone says too little. */
  name?: string;
}

/** A time of the day with twenty-four hours, whatever the language of the browser. */
export function TimeField({ label, value, onChange, isRequired = false, error, name }: TimeFieldProps) {
  const translate = useTranslate();
  const [text, setText] = useState(value.slice(0, 5));
  const isWrong = text.trim() !== '' && timeOf(text) === null;

  useEffect(() => {
    setText((typed) => ((timeOf(typed) ?? typed) === value.slice(0, 5) ? typed : value.slice(0, 5)));
  }, [value]);

  return (
    <TextField
      label={label}
      required={isRequired}
      value={text}
      placeholder="00:00"
      error={isWrong || Boolean(error)}
      helperText={isWrong ? translate('input.notATime') : error}
      onChange={(event) => {
        setText(event.target.value);
        onChange(timeOf(event.target.value) ?? event.target.value);
      }}
      onBlur={() => setText(timeOf(text) ?? text)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { inputMode: 'numeric', autoComplete: 'off', 'aria-label': name } }}
    />
  );
}
