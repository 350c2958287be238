import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import type { RejectionReason } from '../../gql/graphql.ts';
import { enumValues } from '../../resource-registry.ts';

const REJECT = graphql(`
  mutation RejectApplication_Reject($input: RejectApplicationInput!, $locale: Locale) {
    rejectApplication(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** Declines with a reason from the list (APP-5); the dialog says what happens to the money. */
export function RejectApplicationButton({ id, money }: { id: string; money: string }) {
  const translate = useTranslate();
  const [key, setKey] = useState<string | null>(null);
  const [reason, setReason] = useState<RejectionReason | ''>('');
  const [explanation, setExplanation] = useState('');
  const { start, isRunning, error } = useAction(REJECT, { done: 'applications.rejected', inForm: true, onDone: () => setKey(null) });
  const isReady = reason !== '' && (reason !== 'OTHER' || explanation.trim() !== '');
  return (
    <>
      <Button variant="outlined" color="error" startIcon={<CloseOutlined />} onClick={() => setKey(newIdempotencyKey())}>
        {translate('applications.reject')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('applications.rejectTitle')}
        action={translate('applications.reject')}
        isDangerous
        isReady={isReady}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && reason && start({ application: id, reason, explanation: explanation.trim() || null, idempotencyKey: key })}
      >
        {translate('applications.rejectExplained', { money })}
        <TextField
          select
          required
          label={translate('applications.reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value as RejectionReason)}
        >
          {enumValues('RejectionReason').map((value) => (
            <MenuItem key={value} value={value}>
              {translate(`enums.RejectionReason.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          multiline
          minRows={2}
          required={reason === 'OTHER'}
          label={translate('applications.explanation')}
          helperText={translate('applications.explanationHelp')}
          value={explanation}
          onChange={(event) => setExplanation(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
