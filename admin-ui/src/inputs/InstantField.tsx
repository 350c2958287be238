import { Box, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayField } from './DayField.tsx';
import { timeOf } from './day-text.ts';
import { instantOf, wallClockOf } from './riga-time.ts';

interface InstantFieldProps {
  label: string;
  value: string | null | undefined;
  onChange: (instant: string | null) => void;
  isRequired?: boolean;
  help?: string;
  error?: string;
}

/** A day and a time by the clock in Latvia (FUND-25). */
export function InstantField({ label, value, onChange, isRequired = false, help, error }: InstantFieldProps) {
  const translate = useTranslate();
  const [day, setDay] = useState<string | null>(dayPart(value));
  const [time, setTime] = useState(timePart(value));
  const isWrong = time.trim() !== '' && timeOf(time) === null;

  useEffect(() => {
    if (!value) return;
    setDay(dayPart(value));
    setTime((typed) => (timeOf(typed) === timePart(value) ? typed : timePart(value)));
  }, [value]);

  const change = (nextDay: string | null, nextTime: string) => {
    setDay(nextDay);
    setTime(nextTime);
    const whole = timeOf(nextTime || '00:00');
    onChange(nextDay && whole ? instantOf(`${nextDay}T${whole}`) : null);
  };
  return (
    <Box role="group" aria-label={label} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 7rem', gap: 1, alignItems: 'start' }}>
      <DayField
        label={label}
        value={day}
        onChange={(next) => change(next, next && !time ? '00:00' : time)}
        isRequired={isRequired}
        error={error}
        help={help ?? translate('input.rigaTime')}
      />
      <TextField
        label={translate('input.time')}
        required={isRequired}
        value={time}
        placeholder="00:00"
        error={isWrong}
        helperText={isWrong ? translate('input.notATime') : undefined}
        onChange={(event) => change(day, event.target.value)}
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: { inputMode: 'numeric', 'aria-label': `${label}, ${translate('input.time')}` },
        }}
      />
    </Box>
  );
}

function dayPart(instant: string | null | undefined): string | null {
  return instant ? wallClockOf(instant).slice(0, 10) : null;
}

function timePart(instant: string | null | undefined): string {
  return instant ? wallClockOf(instant).slice(11, 16) : '';
}
