import { Box, Button, LinearProgress, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useLocale, useNotify, useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { DayField } from '../../inputs/DayField.tsx';
import { today } from '../../inputs/riga-time.ts';
import { APPROVE } from './approve-settlement.ts';
import { PAY } from './pay-settlement.ts';

/** Approves or pays the selected statements one after another, and shows how far it is. */
export function BulkSteps() {
  return (
    <>
      <BulkApprove />
      <BulkPay />
    </>
  );
}

function BulkApprove() {
  const translate = useTranslate();
  const { selectedIds } = useListContext();
  const [isOpen, setOpen] = useState(false);
  const { run } = useAction(APPROVE, { inForm: true });
  const steps = useSteps(
    (settlement) => run({ settlement }),
    () => setOpen(false),
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{translate('settlements.approve')}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('settlements.approveManyTitle', { smart_count: selectedIds.length })}
        action={translate('settlements.approve')}
        isRunning={steps.done !== null}
        onClose={() => setOpen(false)}
        onConfirm={() => void steps.start()}
      >
        {translate('settlements.approveManyExplained')}
        <Progress done={steps.done} all={selectedIds.length} />
      </ConfirmDialog>
    </>
  );
}

function BulkPay() {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const { selectedIds, data = [] } = useListContext<{ id: string; payable?: { cents: number } | null }>();
  const [keys, setKeys] = useState<Map<string, string> | null>(null);
  const [paidOn, setPaidOn] = useState<string | null>(today());
  const [reference, setReference] = useState('');
  const { run } = useAction(PAY, { inForm: true });
  const steps = useSteps(
    (settlement) =>
      run({ settlement, paidOn: paidOn ?? '', reference: reference.trim(), idempotencyKey: keys?.get(settlement) ?? newIdempotencyKey() }),
    () => setKeys(null),
  );
  const cents = data.filter(({ id }) => selectedIds.includes(id)).reduce((sum, { payable }) => sum + (payable?.cents ?? 0), 0);
  return (
    <>
      <Button onClick={() => setKeys(new Map(selectedIds.map((id) => [String(id), newIdempotencyKey()])))}>
        {translate('settlements.pay')}
      </Button>
      <ConfirmDialog
        isOpen={keys !== null}
        title={translate('settlements.payManyTitle', { smart_count: selectedIds.length })}
        action={translate('settlements.pay')}
        isReady={paidOn !== null && reference.trim() !== ''}
        isRunning={steps.done !== null}
        onClose={() => setKeys(null)}
        onConfirm={() => void steps.start()}
      >
        {translate('settlements.payManyExplained', { amount: formatMoneyInWords(cents, locale) })}
        <DayField label={translate('settlements.paidOn')} value={paidOn} onChange={setPaidOn} isRequired />
        <TextField
          required
          label={translate('settlements.reference')}
          value={reference}
          onChange={(event) => setReference(event.target.value)}
        />
        <Progress done={steps.done} all={selectedIds.length} />
      </ConfirmDialog>
    </>
  );
}

/** Takes the step with each selected statement; those that were refused stay selected, with the first reason. */
function useSteps(step: (id: string) => Promise<unknown>, onEnd: () => void) {
  const notify = useNotify();
  const { selectedIds, onSelect } = useListContext();
  const [done, setDone] = useState<number | null>(null);
  const start = async () => {
    const refused: { id: string; message: string }[] = [];
    setDone(0);
    for (const [index, id] of selectedIds.map(String).entries()) {
      await step(id).catch((error: Error) => refused.push({ id, message: error.message }));
      setDone(index + 1);
    }
    const count = selectedIds.length - refused.length;
    setDone(null);
    onEnd();
    onSelect(refused.map(({ id }) => id));
    if (refused.length === 0) notify('settlements.doneMany', { type: 'success', messageArgs: { smart_count: count } });
    else
      notify('settlements.someRefused', {
        type: 'warning',
        autoHideDuration: 10_000,
        messageArgs: { done: count, smart_count: refused.length, message: refused[0]?.message },
      });
  };
  return { done, start };
}

function Progress({ done, all }: { done: number | null; all: number }) {
  const translate = useTranslate();
  if (done === null) return null;
  const text = translate('settlements.progress', { done, all });
  return (
    <Box role="status">
      <Typography>{text}</Typography>
      <LinearProgress variant="determinate" value={all > 0 ? (100 * done) / all : 0} aria-label={text} />
    </Box>
  );
}
