import { Box } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayField } from './DayField.tsx';
import { isDay, timeOf } from './day-text.ts';
import { TimeField } from './TimeField.tsx';
import { instantOf, wallClockOf } from './riga-time.ts';

interface InstantFieldProps {
  label: string;
  value: string | null | undefined;
  onChange: (instant: string | null) => void;
  isRequired?: boolean;
  help?: string;
  error?: string;
  /** Ends something: a day without a time means the end of that day. */
  isEnd?: boolean;
}

const FIRST_MINUTE = '00:00';
const LAST_MINUTE = '23:59';

/** A day and a time by the clock in Latvia (FUND-25). */
export function InstantField({ label, value, onChange, isRequired = false, help, error, isEnd = false }: InstantFieldProps) {
  const translate = useTranslate();
  const [day, setDay] = useState<string | null>(dayPart(value));
  const [time, setTime] = useState(timePart(value));

  useEffect(() => {
    if (!value || wallClockOf(value) === '') return;
    setDay(dayPart(value));
    setTime((typed) => (timeOf(typed) === timePart(value) ? typed : timePart(value)));
  }, [value]);

  const usualTime = isEnd ? LAST_MINUTE : FIRST_MINUTE;
  const change = (nextDay: string | null, nextTime: string) => {
    setDay(nextDay);
    setTime(nextTime);
    const whole = timeOf(nextTime || usualTime);
    // What is no time yet is handed on as it stands, so that the form refuses it instead of forgetting it.
    onChange(nextDay === null ? null : isDay(nextDay) && whole ? instantOf(`${nextDay}T${whole}`) : `${nextDay} ${nextTime}`);
  };
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 5rem', gap: 0.5, alignItems: 'start' }}
    >
      <DayField
        label={label}
        value={day}
        onChange={(next) => change(next, next && !time ? usualTime : time)}
        isRequired={isRequired}
        error={error}
        help={help ?? translate('input.rigaTime')}
      />
      <TimeField
        label={translate('input.time')}
        name={`${label}, ${translate('input.time')}`}
        value={time}
        onChange={(next) => change(day, next)}
        isRequired={isRequired}
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
