import CheckOutlined from '@mui/icons-material/CheckOutlined';
import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { MoneyField } from '../../inputs/MoneyInput.tsx';
import type { ClaimDetail } from './claim-query.ts';

const APPROVE = graphql(`
  mutation ApproveClaim_Approve($input: ApproveClaimInput!, $locale: Locale) {
    approveClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** Approves; where the documents prove less than was claimed, the officer says how much and why. */
export function ApproveClaimButton({ claim }: { claim: ClaimDetail }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [key, setKey] = useState<string | null>(null);
  const [recognised, setRecognised] = useState<number | null>(claim.cost.cents);
  const [explanation, setExplanation] = useState('');
  const { start, isRunning, error } = useAction(APPROVE, { done: 'claims.approved', inForm: true, onDone: () => setKey(null) });
  const isStipend = claim.kind === 'STIPEND';
  const isLess = recognised !== null && recognised < claim.cost.cents;
  const isReady = isStipend || (recognised !== null && recognised > 0 && (!isLess || explanation.trim() !== ''));
  return (
    <>
      <Button variant="contained" startIcon={<CheckOutlined />} onClick={() => setKey(newIdempotencyKey())}>
        {translate('claims.approve')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('claims.approveTitle', { number: claim.number })}
        action={translate('claims.approve')}
        isReady={isReady}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() =>
          key &&
          start({
            claim: claim.id,
            recognisedCost: isLess ? recognised : null,
            explanation: explanation.trim() || null,
            idempotencyKey: key,
          })
        }
      >
        {translate('claims.approveExplained', { money: formatMoneyInWords(claim.pays.cents, locale) })}
        {isStipend ? null : (
          <MoneyField
            isRequired
            label={translate('claims.recognised')}
            help={translate('claims.recognisedHelp')}
            cents={recognised}
            onChange={setRecognised}
          />
        )}
        <TextField
          multiline
          minRows={2}
          required={isLess}
          label={translate('claims.explanation')}
          helperText={translate(isLess ? 'claims.explanationNeeded' : 'claims.explanationHelp')}
          value={explanation}
          onChange={(event) => setExplanation(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
