import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import type { ClaimRejectionReason } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { enumValues } from '../../resource-registry.ts';

const REJECT = graphql(`
  mutation RejectClaim_Reject($input: RejectClaimInput!, $locale: Locale) {
    rejectClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** Declines with a reason from the list; the person reads it. */
export function RejectClaimButton({ id }: { id: string }) {
  const translate = useTranslate();
  const [key, setKey] = useState<string | null>(null);
  const [reason, setReason] = useState<ClaimRejectionReason | ''>('');
  const [explanation, setExplanation] = useState('');
  const { start, isRunning, error } = useAction(REJECT, { done: 'claims.rejected', inForm: true, onDone: () => setKey(null) });
  return (
    <>
      <Button variant="outlined" color="error" startIcon={<CloseOutlined />} onClick={() => setKey(newIdempotencyKey())}>
        {translate('claims.reject')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('claims.rejectTitle')}
        action={translate('claims.reject')}
        isDangerous
        isReady={reason !== '' && (reason !== 'OTHER' || explanation.trim() !== '')}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && reason && start({ claim: id, reason, explanation: explanation.trim() || null, idempotencyKey: key })}
      >
        {translate('claims.rejectExplained')}
        <TextField
          select
          required
          label={translate('claims.reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value as ClaimRejectionReason)}
        >
          {enumValues('ClaimRejectionReason').map((value) => (
            <MenuItem key={value} value={value}>
              {translate(`enums.ClaimRejectionReason.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          multiline
          minRows={2}
          required={reason === 'OTHER'}
          label={translate('claims.explanation')}
          helperText={translate('claims.explanationHelp')}
          value={explanation}
          onChange={(event) => setExplanation(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
