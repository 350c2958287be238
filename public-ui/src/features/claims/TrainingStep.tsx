import { useToday } from '../../page/today.ts';
import type { FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { RadioGroup } from '../../design-system/RadioGroup/RadioGroup.tsx';
import { Select } from '../../design-system/Select/Select.tsx';
import type { NewClaim_SchemeFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { ClaimStepForm } from './ClaimStepForm.tsx';
import { monthsBetween } from './monthsBetween.ts';
import type { ClaimStepProps } from './claimStep.ts';

/** Travel and lodging belong to a month of a training (FUND-14). */
export function TrainingStep({
  draft,
  problems,
  change,
  onNext,
  onBack,
  scheme,
}: ClaimStepProps & { scheme: NewClaim_SchemeFragment; onBack: () => void }) {
  const t = useT('claims');
  const format = useFormat();
  const today = useToday();
  const { trainings } = scheme;
  const training = trainings.find(({ id }) => id === draft.application) ?? (trainings.length === 1 ? trainings[0] : undefined);
  const until = training && training.group.endsOn < today ? training.group.endsOn : today;
  const months = training ? monthsBetween(training.group.startsOn, until) : [];
  const isMonthKnown = months.includes(draft.month);
  const check = (): FieldProblem[] => {
    if (!training) return [{ message: t('trainingMissing') }];
    return isMonthKnown ? [] : [{ fieldId: 'claim-month', message: t('monthMissing') }];
  };
  return (
    <ClaimStepForm
      question={t('trainingQuestion')}
      problems={problems}
      check={check}
      onNext={() => {
        if (training) change({ application: training.id });
        onNext();
      }}
      onBack={onBack}
    >
      {(problemOf) => (
        <>
          <RadioGroup
            name="application"
            label={<span className="visually-hidden">{t('trainingQuestion')}</span>}
            isBoxed
            value={training?.id}
            onChange={(application) => change({ application, month: '' })}
            options={trainings.map(({ id, programme, group }) => ({
              value: id,
              label: programme.title,
              hint: `${format.day(group.startsOn)} – ${format.day(group.endsOn)}`,
            }))}
          />
          {training && (
            <Select
              id="claim-month"
              label={t('month')}
              error={problemOf('month')}
              value={isMonthKnown ? draft.month : ''}
              onChange={(event) => change({ month: event.target.value })}
            >
              <option value="">{t('choose')}</option>
              {months.map((month) => (
                <option key={month} value={month}>
                  {format.month(month)}
                </option>
              ))}
            </Select>
          )}
        </>
      )}
    </ClaimStepForm>
  );
}
