import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import { DayField } from '../../inputs/DayField.tsx';
import { isDay } from '../../inputs/day-text.ts';
import { today } from '../../inputs/riga-time.ts';

const ATTENDANCE = graphql(`
  mutation RecordTraining_Attendance($input: RecordAttendanceInput!, $locale: Locale) {
    recordAttendance(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }
  }
`);
const COMPLETION = graphql(`
  mutation RecordTraining_Completion($input: RecordCompletionInput!, $locale: Locale) {
    recordCompletion(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }
  }
`);

interface RecordTrainingButtonsProps {
  id: string;
  hours: number;
  hoursMissed: number;
}

/** Hours missed on the way, and the end with hours attended: from these follow completion, exclusion and the money (APP-11). */
export function RecordTrainingButtons({ id, hours, hoursMissed }: RecordTrainingButtonsProps) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<{ what: 'attendance' | 'completion'; key: string } | null>(null);
  const [missed, setMissed] = useState(String(hoursMissed));
  const [attended, setAttended] = useState(String(hours - hoursMissed));
  const [completedOn, setCompletedOn] = useState(today());
  const attendance = useAction(ATTENDANCE, { done: 'training.attendanceRecorded', inForm: true, onDone: () => setAsked(null) });
  const completion = useAction(COMPLETION, { done: 'training.completionRecorded', inForm: true, onDone: () => setAsked(null) });

  const isHours = (text: string) => /^\d+$/.test(text) && Number(text) <= hours;
  const ask = (what: 'attendance' | 'completion') => () => setAsked({ what, key: newIdempotencyKey() });
  return (
    <>
      <Button variant="outlined" onClick={ask('attendance')}>
        {translate('training.recordAttendance')}
      </Button>
      <Button variant="contained" onClick={ask('completion')}>
        {translate('training.recordCompletion')}
      </Button>
      <ConfirmDialog
        isOpen={asked?.what === 'attendance'}
        title={translate('training.attendanceTitle')}
        action={translate('training.recordAttendance')}
        isReady={isHours(missed)}
        isRunning={attendance.isRunning}
        error={attendance.error?.message}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && attendance.start({ application: id, hoursMissed: Number(missed), idempotencyKey: asked.key })}
      >
        {translate('training.attendanceExplained', { hours })}
        <TextField
          required
          type="number"
          label={translate('training.hoursMissed')}
          value={missed}
          onChange={(event) => setMissed(event.target.value)}
          slotProps={{ htmlInput: { min: 0, max: hours } }}
        />
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked?.what === 'completion'}
        title={translate('training.completionTitle')}
        action={translate('training.recordCompletion')}
        isReady={isHours(attended) && isDay(completedOn)}
        isRunning={completion.isRunning}
        error={completion.error?.message}
        onClose={() => setAsked(null)}
        onConfirm={() =>
          asked && completion.start({ application: id, completedOn, hoursAttended: Number(attended), idempotencyKey: asked.key })
        }
      >
        {translate('training.completionExplained', { hours })}
        <DayField isRequired label={translate('training.completedOn')} value={completedOn} onChange={(day) => setCompletedOn(day ?? '')} />
        <TextField
          required
          type="number"
          label={translate('training.hoursAttended')}
          value={attended}
          onChange={(event) => setAttended(event.target.value)}
          slotProps={{ htmlInput: { min: 0, max: hours } }}
        />
      </ConfirmDialog>
    </>
  );
}
