import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';

const CANCEL = graphql(`
  mutation CancelCoPayment_Cancel($input: CancelCoPaymentInput!, $locale: Locale) {
    cancelCoPayment(input: $input) { application { id } userErrors { code message(locale: $locale) path } }
  }
`);

/** Takes back what was recorded by mistake; the line stays, struck through. */
export function CancelCoPaymentButton({ id }: { id: string }) {
  const translate = useTranslate();
  const [key, setKey] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { start, isRunning, error } = useAction(CANCEL, { done: 'coPayments.cancelDone', inForm: true, onDone: () => setKey(null) });
  return (
    <>
      <Button size="small" onClick={() => setKey(newIdempotencyKey())}>
        {translate('coPayments.cancel')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('coPayments.cancelTitle')}
        action={translate('coPayments.cancel')}
        isDangerous
        isReady={reason.trim() !== ''}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && start({ coPayment: id, reason: reason.trim(), idempotencyKey: key })}
      >
        <TextField
          required
          label={translate('coPayments.cancelReason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
