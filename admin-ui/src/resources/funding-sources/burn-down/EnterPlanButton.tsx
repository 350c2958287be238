import { Alert, Box, Button, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useAction } from '../../../api/use-action.ts';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { graphql } from '../../../gql/index.ts';
import { formatMoneyInWords } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import { MoneyField } from '../../../inputs/MoneyInput.tsx';
import type { BurnDown } from './burn-down-rows.ts';
import { type PlanStep, stepsWithin } from './plan-steps.ts';
import { stepLabel } from './step-label.ts';

const SET_PLAN = graphql(`
  mutation EnterPlanButton_Set($input: SetBudgetPlanInput!, $locale: Locale) {
    setBudgetPlan(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }
  }
`);

interface EnterPlanButtonProps {
  budget: BurnDown;
  confirmedCents: number;
}

/** When the budget is to be committed, an amount for each quarter or month of the period; what is left to plan is told while one types. */
export function EnterPlanButton({ budget, confirmedCents }: EnterPlanButtonProps) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [isOpen, setOpen] = useState(false);
  const [step, setStep] = useState<PlanStep>('QUARTER');
  const [cents, setCents] = useState<Record<string, number | null>>({});
  const { start, isRunning, error } = useAction(SET_PLAN, { done: 'plan.entered', inForm: true, onDone: () => setOpen(false) });
  const steps = stepsWithin(step, budget.eligibleFrom, budget.eligibleUntil);
  const planned = steps.reduce((sum, from) => sum + (cents[from] ?? 0), 0);
  const left = confirmedCents - planned;
  const open = () => {
    setStep(budget.budgetPlan?.step ?? 'QUARTER');
    setCents(Object.fromEntries((budget.budgetPlan?.amounts ?? []).map(({ from, amount }) => [from, amount.cents])));
    setOpen(true);
  };
  const enter = () =>
    start({ fundingSource: budget.id, step, amounts: steps.flatMap((from) => (cents[from] ? [{ from, amountCents: cents[from] }] : [])) });
  return (
    <>
      <Button variant="outlined" onClick={open}>
        {translate(budget.budgetPlan ? 'plan.change' : 'plan.enter')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate(budget.budgetPlan ? 'plan.change' : 'plan.enter')}
        action={translate('plan.save')}
        isReady={planned > 0 && left >= 0}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={enter}
      >
        <Typography>{translate('plan.explained')}</Typography>
        <RadioGroup
          row
          aria-label={translate('plan.step')}
          value={step}
          onChange={(_event, value) => {
            setStep(value as PlanStep);
            setCents({});
          }}
        >
          {(['QUARTER', 'MONTH'] as const).map((value) => (
            <FormControlLabel key={value} value={value} control={<Radio />} label={translate(`enums.PlanStep.${value}`)} />
          ))}
        </RadioGroup>
        <Box sx={{ display: 'grid', gap: 1.5, paddingTop: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(min(14rem, 100%), 1fr))' }}>
          {steps.map((from) => (
            <MoneyField
              key={`${step} ${from}`}
              label={stepLabel(step, from, locale)}
              cents={cents[from]}
              onChange={(value) => setCents((before) => ({ ...before, [from]: value }))}
            />
          ))}
        </Box>
        <Alert severity={left < 0 ? 'error' : 'info'} role="status">
          {translate(left < 0 ? 'plan.tooMuch' : 'plan.left', {
            planned: formatMoneyInWords(planned, locale),
            budget: formatMoneyInWords(confirmedCents, locale),
            left: formatMoneyInWords(Math.abs(left), locale),
          })}
        </Alert>
      </ConfirmDialog>
    </>
  );
}
