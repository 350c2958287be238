import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { MoneyField } from '../../inputs/MoneyInput.tsx';

const CLAW_BACK = graphql(`
  mutation ClawBack_TakeBack($input: ClawBackSettlementLineInput!, $locale: Locale) {
    clawBackSettlementLine(input: $input) { settlement { id number } userErrors { code message(locale: $locale) path } }
  }
`);

/** Takes a part of a line back by a line of its own; says in which statement it now stands. */
export function ClawBackButton({ line, leftCents }: { line: string; leftCents: number }) {
  const translate = useTranslate();
  const notify = useNotify();
  const locale = useLocale() as LocaleCode;
  const [key, setKey] = useState<string | null>(null);
  const [cents, setCents] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const { start, isRunning, error } = useAction(CLAW_BACK, {
    inForm: true,
    onDone: ({ clawBackSettlementLine: { settlement } }) => {
      setKey(null);
      setCents(null);
      setReason('');
      notify('settlements.clawedBack', { type: 'success', messageArgs: { number: settlement?.number } });
    },
  });
  return (
    <>
      <Button size="small" onClick={() => setKey(newIdempotencyKey())}>
        {translate('settlements.clawBack')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('settlements.clawBackTitle')}
        action={translate('settlements.clawBack')}
        isReady={cents !== null && cents > 0 && cents <= leftCents && reason.trim() !== ''}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && cents && start({ line, amountCents: cents, reason: reason.trim(), idempotencyKey: key })}
      >
        {translate('settlements.clawBackExplained')}
        <MoneyField
          label={translate('settlements.clawBackAmount')}
          help={translate('settlements.clawBackMost', { amount: formatMoneyInWords(leftCents, locale) })}
          error={
            cents !== null && cents > leftCents
              ? translate('settlements.clawBackMost', { amount: formatMoneyInWords(leftCents, locale) })
              : undefined
          }
          cents={cents}
          onChange={setCents}
          isRequired
        />
        <TextField
          required
          multiline
          minRows={2}
          label={translate('settlements.clawBackReason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
