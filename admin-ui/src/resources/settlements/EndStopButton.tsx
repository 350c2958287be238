import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import type { StopOutcome } from '../../gql/graphql.ts';
import { enumValues } from '../../resource-registry.ts';

const END_STOP = graphql(`
  mutation EndStop_End($input: EndPaymentStopInput!, $locale: Locale) {
    endPaymentStop(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** Ends a check with what it has found (BEY-9). */
export function EndStopButton({ stop }: { stop: string }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<StopOutcome>('NOTHING_WRONG');
  const [finding, setFinding] = useState('');
  const { start, isRunning, error } = useAction(END_STOP, { done: 'settlements.stopEndedNow', inForm: true, onDone: () => setOpen(false) });
  return (
    <>
      <Button size="small" color="inherit" className="no-print" onClick={() => setOpen(true)}>
        {translate('settlements.endStop')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('settlements.endStopTitle')}
        action={translate('settlements.endStop')}
        isReady={finding.trim() !== ''}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ stop, outcome, finding: finding.trim() })}
      >
        {translate('settlements.endStopExplained')}
        <TextField
          select
          required
          label={translate('settlements.outcome')}
          value={outcome}
          onChange={(event) => setOutcome(event.target.value as StopOutcome)}
        >
          {enumValues('StopOutcome').map((value) => (
            <MenuItem key={value} value={value}>
              {translate(`enums.StopOutcome.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          required
          multiline
          minRows={2}
          label={translate('settlements.finding')}
          value={finding}
          onChange={(event) => setFinding(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
