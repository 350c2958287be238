import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import type { CoPayer, ProgrammeKind } from '../../gql/graphql.ts';
import { DayField } from '../../inputs/DayField.tsx';
import { MoneyField } from '../../inputs/MoneyInput.tsx';
import { enumValues } from '../../resource-registry.ts';

const OFFER = graphql(`
  mutation OfferTopUp_Offer($input: CreateTopUpInput!, $locale: Locale) {
    createTopUp(input: $input) { topUp { id number } userErrors { code message(locale: $locale) path } }
  }
`);

/** A payer promises to pay a person's co-payments, by rules: for whom, for what, how much, until when (BEY-7). */
export function OfferTopUpButton() {
  const translate = useTranslate();
  const [key, setKey] = useState<string | null>(null);
  const [beneficiary, setBeneficiary] = useState('');
  const [payerName, setPayerName] = useState('');
  const [payerKind, setPayerKind] = useState<CoPayer>('EMPLOYER');
  const [limitCents, setLimitCents] = useState<number | null>(null);
  const [amountCents, setAmountCents] = useState<number | null>(null);
  const [programmeKind, setProgrammeKind] = useState<ProgrammeKind | ''>('');
  const [programme, setProgramme] = useState('');
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const { start, isRunning, error } = useAction(OFFER, {
    done: 'topUps.offered',
    inForm: true,
    onDone: () => {
      setKey(null);
      setBeneficiary('');
    },
  });
  const offer = () => {
    if (!key || limitCents === null || validUntil === null) return;
    start({
      beneficiary: beneficiary.trim(),
      payerName: payerName.trim(),
      payerKind,
      limitCents,
      amountCents,
      programmeKind: programmeKind || null,
      programme: programme.trim() || null,
      validUntil,
      idempotencyKey: key,
    });
  };
  return (
    <>
      <Button variant="contained" onClick={() => setKey(newIdempotencyKey())}>
        {translate('topUps.offer')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('topUps.offerTitle')}
        action={translate('topUps.offer')}
        isReady={beneficiary.trim() !== '' && payerName.trim() !== '' && limitCents !== null && limitCents > 0 && validUntil !== null}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={offer}
      >
        {translate('topUps.offerExplained')}
        <TextField
          required
          label={translate('topUps.beneficiary')}
          value={beneficiary}
          onChange={(event) => setBeneficiary(event.target.value)}
        />
        <TextField
          required
          label={translate('topUps.payerName')}
          helperText={translate('topUps.payerNameHelp')}
          value={payerName}
          onChange={(event) => setPayerName(event.target.value)}
        />
        <TextField
          select
          required
          label={translate('topUps.payerKind')}
          value={payerKind}
          onChange={(event) => setPayerKind(event.target.value as CoPayer)}
        >
          {enumValues('CoPayer')
            .filter((value) => value !== 'SELF')
            .map((value) => (
              <MenuItem key={value} value={value}>
                {translate(`enums.CoPayer.${value}`)}
              </MenuItem>
            ))}
        </TextField>
        <MoneyField label={translate('topUps.limit')} cents={limitCents} onChange={setLimitCents} isRequired />
        <MoneyField
          label={translate('topUps.amount')}
          help={translate('topUps.amountHelp')}
          cents={amountCents}
          onChange={setAmountCents}
        />
        <TextField
          select
          label={translate('topUps.programmeKind')}
          value={programmeKind}
          onChange={(event) => setProgrammeKind(event.target.value as ProgrammeKind | '')}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('topUps.anyKind')}</MenuItem>
          {enumValues('ProgrammeKind').map((value) => (
            <MenuItem key={value} value={value}>
              {translate(`enums.ProgrammeKind.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={translate('topUps.programme')}
          helperText={translate('topUps.programmeHelp')}
          value={programme}
          onChange={(event) => setProgramme(event.target.value)}
        />
        <DayField label={translate('topUps.validUntil')} value={validUntil} onChange={setValidUntil} isRequired />
      </ConfirmDialog>
    </>
  );
}
