import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import type { FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { ProgressSteps } from '../../design-system/ProgressSteps/ProgressSteps.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { type NewClaim_SchemeFragment, NewClaimPage_SchemesDocument, NewClaimPage_SubmitDocument } from '../../gql/account/graphql.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { accountStyles as styles, useKeptDraft } from '../account/index.ts';
import type { ClaimStepProps } from './claimStep.ts';
import { type ClaimDraft, emptyDraft, schemeKey, stepOfField, stepsOf, submitInput } from './claimDraft.ts';
import { ConfirmClaim } from './ConfirmClaim.tsx';
import { CostStep } from './CostStep.tsx';
import { DocumentsStep } from './DocumentsStep.tsx';
import { ItemStep } from './ItemStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import { SchemeStep } from './SchemeStep.tsx';
import { TrainingStep } from './TrainingStep.tsx';

/** Asks a cost back, one question a screen; everything said is kept until it is handed in (APP-17). */
export function NewClaimPage() {
  const t = useT('claims');
  const locale = useLocale();
  const { data } = useQuery(NewClaimPage_SchemesDocument);
  const account = data?.viewer?.account;
  if (!data || !account) return <SkeletonList count={2} />;
  // a stipend comes by itself; travel and lodging belong to a training
  const schemes = data.claimSchemes.filter(
    ({ kind, trainings }) => kind === 'REIMBURSEMENT' || (kind !== 'STIPEND' && trainings.length > 0),
  );
  if (schemes.length === 0) {
    return (
      <EmptyState
        title={t('nothingTitle')}
        actions={
          <Link look="main" to={address('claims', locale)}>
            {t('back')}
          </Link>
        }
      >
        <p>{t('nothingText')}</p>
      </EmptyState>
    );
  }
  return <NewClaim accountId={account.id} schemes={schemes} />;
}

function NewClaim({ accountId, schemes }: { accountId: string; schemes: NewClaim_SchemeFragment[] }) {
  const t = useT('claims');
  const words = useT('account');
  const locale = useLocale();
  const navigate = useNavigate();
  const { draft, change, forget } = useKeptDraft<ClaimDraft>(`claim:${accountId}`, emptyDraft);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [submitClaim, { loading }] = useMutation(NewClaimPage_SubmitDocument);
  const scheme = schemes.find((one) => schemeKey(one) === draft.scheme);
  const steps = stepsOf(scheme);
  const at = Math.min(draft.at, steps.length - 1);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' });
  }, [at]);
  const go = (step: number) => {
    setProblems([]);
    change({ at: step });
  };
  const submit = async () => {
    if (!scheme) return;
    const answer = await submitClaim({ variables: { input: submitInput(draft, scheme) } }).catch(() => undefined);
    const payload = answer?.data?.submitClaim;
    if (!payload) return setProblems([{ message: words('failed') }]);
    if (payload.claim && payload.userErrors.length === 0) {
      forget();
      return void navigate(`${address('claim', locale, { id: payload.claim.id })}?iesniegts=1`);
    }
    // corrected answers are another wish
    change({ idempotencyKey: crypto.randomUUID() });
    const fields = payload.userErrors.map(({ path }) => path.find((part) => part in stepOfField));
    const first = fields.map((field) => steps.indexOf(stepOfField[field ?? ''] ?? 'confirm')).filter((index) => index >= 0);
    if (first.length > 0) change({ at: Math.min(...first) });
    setProblems(payload.userErrors.map(({ message }, index) => ({ message, ...(fields[index] && { fieldId: `claim-${fields[index]}` }) })));
  };
  const props: ClaimStepProps = { draft, problems, change, onNext: () => go(at + 1) };
  return (
    <div className={styles.page}>
      <h1 ref={top}>{t('newTitle')}</h1>
      {scheme && <ProgressSteps titles={steps.map((step) => t(`step.${step}`))} at={at} />}
      {steps[at] === 'scheme' && <SchemeStep {...props} schemes={schemes} />}
      {steps[at] === 'item' && scheme && <ItemStep {...props} scheme={scheme} onBack={() => go(at - 1)} />}
      {steps[at] === 'result' && scheme && <ResultStep {...props} scheme={scheme} onBack={() => go(at - 1)} />}
      {steps[at] === 'training' && scheme && <TrainingStep {...props} scheme={scheme} onBack={() => go(at - 1)} />}
      {steps[at] === 'cost' && scheme && <CostStep {...props} scheme={scheme} onBack={() => go(at - 1)} />}
      {steps[at] === 'documents' && scheme && <DocumentsStep {...props} scheme={scheme} onBack={() => go(at - 1)} />}
      {steps[at] === 'confirm' && scheme && (
        <ConfirmClaim {...props} scheme={scheme} isBusy={loading} onBack={() => go(at - 1)} onNext={() => void submit()} />
      )}
    </div>
  );
}
