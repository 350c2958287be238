import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { DayField } from '../../inputs/DayField.tsx';
import { today } from '../../inputs/riga-time.ts';
import { PAY } from './pay-settlement.ts';
import type { Settlement } from './settlement-query.ts';

/** Records when and by which order an approved statement was paid; twice has no effect. */
export function PayButton({ settlement }: { settlement: Settlement }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [key, setKey] = useState<string | null>(null);
  const [paidOn, setPaidOn] = useState<string | null>(today());
  const [reference, setReference] = useState('');
  const { start, isRunning, error } = useAction(PAY, { done: 'settlements.paid', inForm: true, onDone: () => setKey(null) });
  return (
    <>
      <Button variant="contained" onClick={() => setKey(newIdempotencyKey())}>
        {translate('settlements.pay')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('settlements.payTitle', { number: settlement.number })}
        action={translate('settlements.pay')}
        isReady={paidOn !== null && reference.trim() !== ''}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && paidOn && start({ settlement: settlement.id, paidOn, reference: reference.trim(), idempotencyKey: key })}
      >
        {translate('settlements.payExplained', { amount: formatMoneyInWords(settlement.payable?.cents ?? 0, locale) })}
        <DayField label={translate('settlements.paidOn')} value={paidOn} onChange={setPaidOn} isRequired />
        <TextField
          required
          label={translate('settlements.reference')}
          value={reference}
          onChange={(event) => setReference(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
