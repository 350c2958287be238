import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import type { StopScope } from '../../gql/graphql.ts';

export const STOP = graphql(`
  mutation Stop_Stop($input: StopPaymentInput!, $locale: Locale) {
    stopPayment(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** Stops the payment of the statement, or of everything owed to the provider, while something is checked (BEY-9). */
export function StopButton({ settlement }: { settlement: string }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [scope, setScope] = useState<StopScope>('STATEMENT');
  const [reason, setReason] = useState('');
  const { start, isRunning, error } = useAction(STOP, { done: 'settlements.stopped', inForm: true, onDone: () => setOpen(false) });
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {translate('settlements.stop')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('settlements.stopTitle')}
        action={translate('settlements.stop')}
        isDangerous
        isReady={reason.trim() !== ''}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ settlement, scope, reason: reason.trim() })}
      >
        {translate('settlements.stopExplained')}
        <TextField
          select
          required
          label={translate('settlements.stopScope')}
          value={scope}
          onChange={(event) => setScope(event.target.value as StopScope)}
        >
          {(['STATEMENT', 'PROVIDER'] as const).map((value) => (
            <MenuItem key={value} value={value}>
              {translate(`enums.StopScope.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          required
          multiline
          minRows={2}
          label={translate('settlements.stopReason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
