import CalendarTodayOutlined from '@mui/icons-material/CalendarTodayOutlined';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate } from '../i18n/format.ts';
import type { LocaleCode } from '../i18n/locale.ts';
import { dayOf } from './day-text.ts';

interface DayFieldProps {
  label: string;
  value: string | null | undefined;
  /** A day, null when empty, or what was typed when it is no day: whoever checks the form refuses it. */
  onChange: (day: string | null) => void;
  onBlur?: () => void;
  isRequired?: boolean;
  help?: string;
  error?: string;
}

/**
 * A day as it is written in Latvia, whatever the language of the browser: its own date fields would show
 * month before day to somebody whose browser is American. The calendar is the browser's.
 */
export function DayField({ label, value, onChange, onBlur, isRequired = false, help, error }: DayFieldProps) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [text, setText] = useState(shown(value, locale));
  const picker = useRef<HTMLInputElement>(null);
  const isWrong = text.trim() !== '' && dayOf(text) === null;

  // A value set from elsewhere replaces the text; what is being typed is left alone.
  useEffect(() => {
    setText((typed) => ((dayOf(typed) ?? (typed || null)) === (value || null) ? typed : shown(value, locale)));
  }, [value, locale]);

  const type = (next: string) => {
    setText(next);
    onChange(dayOf(next) ?? (next.trim() || null));
  };
  const leave = () => {
    if (dayOf(text)) setText(shown(dayOf(text), locale));
    onBlur?.();
  };
  return (
    <TextField
      label={label}
      required={isRequired}
      value={text}
      placeholder={translate('input.dayShape')}
      error={isWrong || Boolean(error)}
      helperText={isWrong ? translate('input.notADay') : (error ?? help)}
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
      slotProps={{
        htmlInput: { inputMode: 'numeric', autoComplete: 'off', style: { fontVariantNumeric: 'tabular-nums' } },
        inputLabel: { shrink: true },
        input: {
          endAdornment: (
            <InputAdornment position="end" sx={{ marginLeft: 0 }}>
              <input
                ref={picker}
                type="date"
                tabIndex={-1}
                aria-hidden
                value={dayOf(text) ?? ''}
                onChange={(event) => type(event.target.value ? shown(event.target.value, locale) : '')}
                style={{ position: 'absolute', right: 0, bottom: 0, width: 0, height: 0, opacity: 0, border: 0, padding: 0 }}
              />
              <IconButton edge="end" aria-label={translate('input.calendar', { label })} onClick={() => picker.current?.showPicker?.()}>
                <CalendarTodayOutlined />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

function shown(day: string | null | undefined, locale: LocaleCode): string {
  return day && dayOf(day) === day ? formatDate(day, locale) : (day ?? '');
}
