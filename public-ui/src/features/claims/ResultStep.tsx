import { useToday } from '../../page/today.ts';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import type { FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { RadioGroup } from '../../design-system/RadioGroup/RadioGroup.tsx';
import { TextField } from '../../design-system/TextField/TextField.tsx';
import type { ClaimResult, NewClaim_SchemeFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { ClaimStepForm } from './ClaimStepForm.tsx';
import type { ClaimStepProps } from './claimStep.ts';

const results: ClaimResult[] = ['ACHIEVED', 'AWAITED', 'NOT_ACHIEVED'];

/** Only a result already achieved is paid back, and the person is told so before anything else is asked (FUND-13). */
export function ResultStep({
  draft,
  problems,
  change,
  onNext,
  onBack,
  scheme,
}: ClaimStepProps & { scheme: NewClaim_SchemeFragment; onBack: () => void }) {
  const t = useT('claims');
  const { day } = useFormat();
  const today = useToday();
  const check = (): FieldProblem[] => {
    if (!draft.result) return [{ message: t('resultMissing') }];
    if (draft.result !== 'ACHIEVED') return [];
    return [
      ...(draft.achievedOn ? [] : [{ fieldId: 'claim-achievedOn', message: t('achievedOnMissing') }]),
      ...(draft.certificateNumber.trim() ? [] : [{ fieldId: 'claim-certificateNumber', message: t('certificateNumberMissing') }]),
    ];
  };
  return (
    <ClaimStepForm question={t('resultQuestion')} problems={problems} check={check} onNext={onNext} onBack={onBack}>
      {(problemOf) => (
        <>
          <RadioGroup
            name="result"
            label={<span className="visually-hidden">{t('resultQuestion')}</span>}
            value={draft.result || undefined}
            onChange={(result) => change({ result })}
            options={results.map((value) => ({ value, label: t(`result.${value}`) }))}
          />
          {draft.result === 'NOT_ACHIEVED' && (
            <Alert tone="caution" isLive>
              <p>{t('resultNotPaid')}</p>
            </Alert>
          )}
          {draft.result === 'AWAITED' && (
            <Alert tone="info" isLive>
              <p>{t('resultAwaited')}</p>
            </Alert>
          )}
          {draft.result === 'ACHIEVED' && (
            <>
              <TextField
                id="claim-achievedOn"
                type="date"
                max={today}
                label={t('achievedOn')}
                hint={scheme.achievedFrom ? t('achievedOnHint', { day: day(scheme.achievedFrom) }) : undefined}
                error={problemOf('achievedOn')}
                value={draft.achievedOn}
                onChange={(event) => change({ achievedOn: event.target.value })}
              />
              <TextField
                id="claim-certificateNumber"
                label={t('certificateNumber')}
                hint={t('certificateNumberHint')}
                maxLength={80}
                error={problemOf('certificateNumber')}
                value={draft.certificateNumber}
                onChange={(event) => change({ certificateNumber: event.target.value })}
              />
            </>
          )}
        </>
      )}
    </ClaimStepForm>
  );
}
