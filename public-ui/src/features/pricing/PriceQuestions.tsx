import { useState } from 'react';
import { Button } from '../../design-system/Button/Button.tsx';
import { ChipField, ChipSelect } from '../../design-system/Select/Select.tsx';
import { PriceForMe_MunicipalitiesDocument } from '../../gql/reading/graphql.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { question } from '../../reading/question.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { useIsHydrated } from '../../page/useIsHydrated.ts';
import { localeCode } from '../../i18n/localeCode.ts';
import styles from './PriceQuestions.module.css';
import { educations, employments, isAge, keepPriceAnswers, oldestAge, type PriceAnswers, usePriceAnswers } from './priceAnswers.ts';

/** At most five plain questions as chips; every answer counts at once, none is compulsory. */
export function PriceQuestions() {
  const t = useT('common');
  const { answers, hasAnswers } = usePriceAnswers();
  const municipalities = useMunicipalities();

  const set = (change: { [Key in keyof PriceAnswers]: PriceAnswers[Key] | undefined }) => {
    const next = { ...answers, ...change };
    keepPriceAnswers(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as PriceAnswers);
  };

  return (
    <div className={styles.questions}>
      <AgeChip age={answers.age} onChange={(age) => set({ age })} />
      <ChipSelect
        label={t('answers.employment')}
        value={answers.employment ?? ''}
        onChange={({ target }) => set({ employment: employments.find((value) => value === target.value) })}
      >
        <option value="">{t('answers.notSaid')}</option>
        {employments.map((value) => (
          <option key={value} value={value}>
            {t(`employment.${value}`)}
          </option>
        ))}
      </ChipSelect>
      <ChipSelect
        label={t('answers.education')}
        value={answers.education ?? ''}
        onChange={({ target }) => set({ education: educations.find((value) => value === target.value) })}
      >
        <option value="">{t('answers.notSaid')}</option>
        {educations.map((value) => (
          <option key={value} value={value}>
            {t(`education.${value}`)}
          </option>
        ))}
      </ChipSelect>
      <ChipSelect
        label={t('answers.lowIncome')}
        value={answers.lowIncome === undefined ? '' : String(answers.lowIncome)}
        onChange={({ target }) => set({ lowIncome: target.value === '' ? undefined : target.value === 'true' })}
      >
        <option value="">{t('answers.notSaid')}</option>
        <option value="false">{t('lowIncome.false')}</option>
        <option value="true">{t('lowIncome.true')}</option>
      </ChipSelect>
      <ChipSelect
        label={t('answers.municipality')}
        value={answers.municipality ?? ''}
        onChange={({ target }) => set({ municipality: target.value || undefined })}
      >
        <option value="">{t('answers.notSaid')}</option>
        {municipalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </ChipSelect>
      {hasAnswers && (
        <Button look="quiet" onClick={() => keepPriceAnswers({})}>
          {t('answers.clear')}
        </Button>
      )}
    </div>
  );
}

/** What is typed stays as typed; only a whole age in its range counts as an answer. */
function AgeChip({ age, onChange }: { age: number | undefined; onChange: (age: number | undefined) => void }) {
  const t = useT('common');
  const [unfinished, setUnfinished] = useState<string | null>(null);
  const typed = unfinished ?? (age === undefined ? '' : String(age));
  const isWrong = typed !== '' && !isAge(Number(typed));
  return (
    <span className={styles.age}>
      <ChipField
        label={t('answers.age')}
        unit={t('answers.ageUnit')}
        value={typed}
        type="text"
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? 'age-wrong' : undefined}
        onChange={({ target }) => {
          const digits = target.value.replaceAll(/\D/g, '');
          // One digit is the beginning of an age, rarely an age.
          const isAnswer = digits.length > 1 && isAge(Number(digits));
          setUnfinished(isAnswer ? null : digits);
          onChange(isAnswer ? Number(digits) : undefined);
        }}
        onBlur={() => {
          if (unfinished && isAge(Number(unfinished))) {
            onChange(Number(unfinished));
            setUnfinished(null);
          }
        }}
      />
      {isWrong && (
        <span id="age-wrong" className={styles.wrong} role="alert">
          {t('answers.ageWrong', { oldest: oldestAge })}
        </span>
      )}
    </span>
  );
}

function useMunicipalities() {
  const locale = useLocale();
  const isHydrated = useIsHydrated();
  const { data } = useAnswer(isHydrated ? question(PriceForMe_MunicipalitiesDocument, { locale: localeCode(locale) }) : null);
  return data?.vocabulary ?? [];
}
