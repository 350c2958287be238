import { Button, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import type { CoPayer } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { DayField } from '../../inputs/DayField.tsx';
import { isDay } from '../../inputs/day-text.ts';
import { MoneyField } from '../../inputs/MoneyInput.tsx';
import { today } from '../../inputs/riga-time.ts';
import { enumValues } from '../../resource-registry.ts';

const RECORD = graphql(`
  mutation RecordCoPayment_Record($input: RecordCoPaymentInput!, $locale: Locale) {
    recordCoPayment(input: $input) { application { id } userErrors { code message(locale: $locale) path } }
  }
`);

/** The provider writes down what it was paid; more than what remains only when that is meant. */
export function RecordCoPaymentButton({ application, leftCents }: { application: string; leftCents: number }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [key, setKey] = useState<string | null>(null);
  const [amount, setAmount] = useState<number | null>(leftCents || null);
  const [paidOn, setPaidOn] = useState<string | null>(today());
  const [payer, setPayer] = useState<CoPayer>('SELF');
  const [document, setDocument] = useState('');
  const [isMore, setMore] = useState(false);
  const { start, isRunning, error } = useAction(RECORD, { done: 'coPayments.recorded', inForm: true, onDone: () => setKey(null) });
  const exceeds = amount !== null && amount > leftCents;
  const isReady = amount !== null && amount > 0 && paidOn !== null && isDay(paidOn) && (!exceeds || isMore);
  const open = () => {
    setAmount(leftCents || null);
    setMore(false);
    setKey(newIdempotencyKey());
  };
  return (
    <>
      <Button variant="outlined" onClick={open}>
        {translate('coPayments.record')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('coPayments.record')}
        action={translate('coPayments.record')}
        isReady={isReady}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() =>
          key &&
          amount &&
          paidOn &&
          start({
            application,
            amount,
            paidOn,
            payer,
            document: document.trim() || null,
            isMoreThanRemains: exceeds && isMore,
            idempotencyKey: key,
          })
        }
      >
        {translate('coPayments.explained', { money: formatMoneyInWords(leftCents, locale) })}
        <MoneyField isRequired label={translate('coPayments.amount')} cents={amount} onChange={setAmount} />
        {exceeds ? (
          <FormControlLabel
            label={translate('coPayments.isMore')}
            control={<Checkbox checked={isMore} onChange={(event) => setMore(event.target.checked)} />}
          />
        ) : null}
        <DayField isRequired label={translate('coPayments.paidOn')} value={paidOn} onChange={setPaidOn} />
        <TextField
          select
          required
          label={translate('coPayments.payer')}
          value={payer}
          onChange={(event) => setPayer(event.target.value as CoPayer)}
        >
          {enumValues('CoPayer').map((value) => (
            <MenuItem key={value} value={value}>
              {translate(`enums.CoPayer.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField label={translate('coPayments.document')} value={document} onChange={(event) => setDocument(event.target.value)} />
      </ConfirmDialog>
    </>
  );
}
