import UndoOutlined from '@mui/icons-material/UndoOutlined';
import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import type { ClaimDetail } from './claim-query.ts';

const REOPEN = graphql(`
  mutation ReopenClaim_Reopen($input: ReopenClaimInput!, $locale: Locale) {
    reopenClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** Takes an approval back before the money is paid. */
export function ReopenClaimButton({ claim }: { claim: ClaimDetail }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [key, setKey] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { start, isRunning, error } = useAction(REOPEN, { done: 'claims.reopened', inForm: true, onDone: () => setKey(null) });
  return (
    <>
      <Button variant="outlined" startIcon={<UndoOutlined />} onClick={() => setKey(newIdempotencyKey())}>
        {translate('claims.reopen')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('claims.reopenTitle')}
        action={translate('claims.reopen')}
        isDangerous
        isReady={reason.trim() !== ''}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && start({ claim: claim.id, reason: reason.trim(), idempotencyKey: key })}
      >
        {translate('claims.reopenExplained', { money: formatMoneyInWords(claim.pays.cents, locale) })}
        <TextField
          required
          multiline
          minRows={2}
          label={translate('claims.reason')}
          helperText={translate('claims.explanationHelp')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
