import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, FormControlLabel, IconButton, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import { VocabularyPicker } from '../../guessers/VocabularyPicker.tsx';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { DayField } from '../../inputs/DayField.tsx';
import { isDay } from '../../inputs/day-text.ts';
import { DecimalField } from '../../inputs/DecimalField.tsx';
import type { Method } from './UnitCostMethodShow.tsx';
import { exampleOf, EXAMPLE_HOURS } from './worked-example.ts';

const ADD = graphql(`
  mutation AddRate_Add($input: AddUnitCostRateInput!, $locale: Locale) {
    addUnitCostRate(input: $input) { method { id } userErrors { code message(locale: $locale) path } }
  }
`);

interface Coefficient {
  sector: string | null;
  tenThousandths: number | null;
}

const FIRST: Coefficient = { sector: null, tenThousandths: 10_000 };

/** New figures from a day on, with what a programme of 160 hours costs by them while they are typed. */
export function AddRateButton({ method }: { method: Method }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [latest] = method.rates;
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState('');
  const [endsPrevious, setEndsPrevious] = useState(true);
  const [base, setBase] = useState<number | null>(null);
  const [coefficients, setCoefficients] = useState<Coefficient[]>([]);
  // One begins with the figures that hold now, not with what was typed last time.
  const open = () => {
    setFrom('');
    setEndsPrevious(true);
    setBase(latest?.baseTenThousandths ?? null);
    setCoefficients(latest?.coefficients.map(({ sector, tenThousandths }) => ({ sector, tenThousandths })) ?? [FIRST]);
    setOpen(true);
  };
  const { start, isRunning, error } = useAction(ADD, { done: 'unitCosts.added', inForm: true, onDone: () => setOpen(false) });
  const whole = coefficients.flatMap(({ sector, tenThousandths }) => (sector && tenThousandths ? [{ sector, tenThousandths }] : []));
  const change = (index: number, part: Partial<Coefficient>) =>
    setCoefficients(coefficients.map((before, at) => (at === index ? { ...before, ...part } : before)));
  return (
    <>
      <Button variant="contained" startIcon={<AddOutlined />} onClick={open}>
        {translate('unitCosts.add')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('unitCosts.addTitle')}
        action={translate('unitCosts.add')}
        isReady={isDay(from) && base !== null && whole.length > 0 && whole.length === coefficients.length}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => base && start({ method: method.id, validFrom: from, baseTenThousandths: base, coefficients: whole, endsPrevious })}
      >
        {translate('unitCosts.addExplained')}
        <DayField isRequired label={translate('unitCosts.validFrom')} value={from} onChange={(day) => setFrom(day ?? '')} />
        {latest && latest.validUntil === null ? (
          <FormControlLabel
            control={<Switch checked={endsPrevious} onChange={(event) => setEndsPrevious(event.target.checked)} />}
            label={translate('unitCosts.endsPrevious')}
          />
        ) : null}
        <DecimalField label={translate('unitCosts.baseLabel')} tenThousandths={base} onChange={setBase} unit="€" />
        {coefficients.map((coefficient, index) => {
          const cents = exampleOf(method.rounding, base, coefficient.tenThousandths);
          return (
            <Box
              key={`${coefficients.length} ${index}`}
              role="group"
              aria-label={translate('unitCosts.groupNumber', { number: index + 1 })}
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: 'minmax(0, 1fr) 8rem auto' },
                columnGap: 1,
                '& > :first-of-type': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
              }}
            >
              <VocabularyPicker
                vocabulary="SECTOR"
                label={translate('unitCosts.group')}
                value={coefficient.sector}
                onChange={(sector) => change(index, { sector: (sector as string | undefined) ?? null })}
                isRequired
              />
              <DecimalField
                label={translate('unitCosts.coefficient')}
                tenThousandths={coefficient.tenThousandths}
                onChange={(tenThousandths) => change(index, { tenThousandths })}
              />
              <IconButton
                aria-label={translate('unitCosts.removeGroup', { number: index + 1 })}
                disabled={coefficients.length === 1}
                onClick={() => setCoefficients(coefficients.filter((_coefficient, at) => at !== index))}
                sx={{ alignSelf: 'center' }}
              >
                <DeleteOutlined />
              </IconButton>
              <Typography color="secondary" aria-live="polite" sx={{ gridColumn: '1 / -1' }}>
                {cents === null
                  ? translate('unitCosts.noExample')
                  : translate('unitCosts.exampleSentence', { hours: EXAMPLE_HOURS, price: formatMoneyInWords(cents, locale) })}
              </Typography>
            </Box>
          );
        })}
        <Button startIcon={<AddOutlined />} onClick={() => setCoefficients([...coefficients, FIRST])} sx={{ justifySelf: 'start' }}>
          {translate('unitCosts.addGroup')}
        </Button>
      </ConfirmDialog>
    </>
  );
}
