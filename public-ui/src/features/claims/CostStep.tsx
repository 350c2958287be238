import type { FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { TextField } from '../../design-system/TextField/TextField.tsx';
import type { NewClaim_SchemeFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { ClaimStepForm } from './ClaimStepForm.tsx';
import type { ClaimStepProps } from './claimStep.ts';
import { readEuros } from './readEuros.ts';

/** How much was paid, and which invoice says so; the most that is paid back is told here. */
export function CostStep({
  draft,
  problems,
  change,
  onNext,
  onBack,
  scheme,
}: ClaimStepProps & { scheme: NewClaim_SchemeFragment; onBack: () => void }) {
  const t = useT('claims');
  const { money } = useFormat();
  const isInvoiced = scheme.kind === 'REIMBURSEMENT';
  const limits = [
    scheme.cap && t('cap', { amount: money(scheme.cap.cents) }),
    scheme.capPerMonth && t('capPerMonth', { amount: money(scheme.capPerMonth.cents) }),
    scheme.capPerTraining && t('capPerTraining', { amount: money(scheme.capPerTraining.cents) }),
  ].filter(Boolean);
  const check = (): FieldProblem[] => [
    ...(readEuros(draft.cost) ? [] : [{ fieldId: 'claim-cost', message: t('costMissing') }]),
    ...(isInvoiced && !draft.invoiceIssuer.trim() ? [{ fieldId: 'claim-invoiceIssuer', message: t('invoiceIssuerMissing') }] : []),
    ...(isInvoiced && !draft.invoiceNumber.trim() ? [{ fieldId: 'claim-invoiceNumber', message: t('invoiceNumberMissing') }] : []),
  ];
  return (
    <ClaimStepForm question={t('costQuestion')} problems={problems} check={check} onNext={onNext} onBack={onBack}>
      {(problemOf) => (
        <>
          <TextField
            id="claim-cost"
            label={t('cost')}
            hint={[t('costHint'), ...limits].join(' ')}
            error={problemOf('cost')}
            inputMode="decimal"
            size={10}
            unit="€"
            value={draft.cost}
            onChange={(event) => change({ cost: event.target.value })}
          />
          <TextField
            id="claim-invoiceIssuer"
            label={t('invoiceIssuer')}
            isOptional={!isInvoiced}
            maxLength={200}
            error={problemOf('invoiceIssuer')}
            value={draft.invoiceIssuer}
            onChange={(event) => change({ invoiceIssuer: event.target.value })}
          />
          <TextField
            id="claim-invoiceNumber"
            label={t('invoiceNumber')}
            isOptional={!isInvoiced}
            maxLength={80}
            error={problemOf('invoiceNumber')}
            value={draft.invoiceNumber}
            onChange={(event) => change({ invoiceNumber: event.target.value })}
          />
        </>
      )}
    </ClaimStepForm>
  );
}
