import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import { MoneyField } from '../../inputs/MoneyInput.tsx';

const CONFIRM_BUDGET = graphql(`
  mutation ConfirmBudget_Confirm($input: ConfirmBudgetInput!, $locale: Locale) {
    confirmBudget(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }
  }
`);

/** Puts confirmed money into the budget: external → budget, with the document that says so (FUND-21). */
export function ConfirmBudgetButton({ source, name }: { source: string; name: string }) {
  const translate = useTranslate();
  const [key, setKey] = useState<string | null>(null);
  const [cents, setCents] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const { start, isRunning, error } = useAction(CONFIRM_BUDGET, {
    done: 'sources.budgetConfirmed',
    inForm: true,
    onDone: () => {
      setKey(null);
      setCents(null);
      setReason('');
    },
  });
  return (
    <>
      <Button variant="outlined" onClick={() => setKey(newIdempotencyKey())}>
        {translate('sources.confirmBudget')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('sources.confirmBudgetTitle', { name })}
        action={translate('sources.confirmBudget')}
        isReady={cents !== null && cents > 0 && reason.trim() !== ''}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && cents && start({ fundingSource: source, amountCents: cents, reason: reason.trim(), idempotencyKey: key })}
      >
        {translate('sources.confirmBudgetExplained')}
        <MoneyField label={translate('sources.confirmBudgetAmount')} cents={cents} onChange={setCents} isRequired />
        <TextField
          required
          label={translate('sources.confirmBudgetReason')}
          helperText={translate('sources.confirmBudgetReasonHelp')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
