import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import { DayField } from '../../inputs/DayField.tsx';
import { isDay } from '../../inputs/day-text.ts';
import type { MethodRate } from './UnitCostMethodShow.tsx';

const END = graphql(`
  mutation EndRate_End($input: EndUnitCostRateInput!, $locale: Locale) {
    endUnitCostRate(input: $input) { method { id } userErrors { code message(locale: $locale) path } }
  }
`);

/** Sets the last day on which figures hold; past days stay as they were. */
export function EndRateButton({ rate }: { rate: MethodRate }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [until, setUntil] = useState(rate.validUntil ?? '');
  const { start, isRunning, error } = useAction(END, { done: 'unitCosts.ended', inForm: true, onDone: () => setOpen(false) });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{translate('unitCosts.end')}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('unitCosts.endTitle')}
        action={translate('unitCosts.end')}
        isReady={isDay(until)}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ rate: rate.id, validUntil: until })}
      >
        {translate('unitCosts.endExplained')}
        <DayField isRequired label={translate('unitCosts.validUntil')} value={until} onChange={(day) => setUntil(day ?? '')} />
      </ConfirmDialog>
    </>
  );
}
