import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, FormHelperText, IconButton, MenuItem, TextField, Typography } from '@mui/material';
import { useInput, useLocale, useTranslate } from 'react-admin';
import { formatWeekday } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { TimeField } from '../../inputs/TimeField.tsx';
import { useErrorText } from '../../inputs/use-error-text.ts';
import { nextWeeklyTime, type WeeklyTime } from './weekly-times.ts';

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** On which days of the week, from when until when. */
export function WeeklyTimesInput({ source }: { source: string }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const { field, fieldState } = useInput({ source, defaultValue: [] });
  const error = useErrorText(fieldState.error?.message);
  const times: WeeklyTime[] = field.value || [];
  const label = (name: string) => translate(`resources.groups.fields.${name}`);
  const set = (index: number, change: Partial<WeeklyTime>) =>
    field.onChange(times.map((time, at) => (at === index ? { ...time, ...change } : time)));
  return (
    <Box role="group" aria-label={label('weeklyTimes')} sx={{ gridColumn: '1 / -1', marginBlock: 1 }}>
      <Typography component="h2" variant="h3">
        {label('weeklyTimes')}
      </Typography>
      {error ? <FormHelperText error>{error}</FormHelperText> : null}
      {times.map((time, index) => (
        <Box
          key={index}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr 1fr auto', sm: '14rem 8rem 8rem auto' },
            gap: 1.5,
            alignItems: 'start',
            justifyContent: 'start',
          }}
        >
          <TextField
            select
            label={label('weekday')}
            value={time.weekday}
            onChange={(event) => set(index, { weekday: Number(event.target.value) })}
            sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}
          >
            {DAYS.map((day) => (
              <MenuItem key={day} value={day}>
                {formatWeekday(day, locale)}
              </MenuItem>
            ))}
          </TextField>
          <TimeField label={label('startsAt')} value={time.startsAt} onChange={(startsAt) => set(index, { startsAt })} isRequired />
          <TimeField
            label={label('endsAt')}
            value={time.endsAt}
            onChange={(endsAt) => set(index, { endsAt })}
            error={time.endsAt <= time.startsAt ? translate('groups.endsBeforeStart') : undefined}
            isRequired
          />
          <IconButton
            sx={{ marginTop: 1 }}
            aria-label={translate('groups.removeTime', { day: formatWeekday(time.weekday, locale) })}
            onClick={() => field.onChange(times.filter((_time, at) => at !== index))}
          >
            <DeleteOutlined />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddOutlined />} onClick={() => field.onChange([...times, nextWeeklyTime(times)])}>
        {translate('groups.addTime')}
      </Button>
    </Box>
  );
}
