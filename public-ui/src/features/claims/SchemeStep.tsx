import { RadioGroup } from '../../design-system/RadioGroup/RadioGroup.tsx';
import type { NewClaim_SchemeFragment } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { schemeKey } from './claimDraft.ts';
import { ClaimStepForm } from './ClaimStepForm.tsx';
import type { ClaimStepProps } from './claimStep.ts';

export function SchemeStep({ draft, problems, change, onNext, schemes }: ClaimStepProps & { schemes: NewClaim_SchemeFragment[] }) {
  const t = useT('claims');
  const isKnown = schemes.some((scheme) => schemeKey(scheme) === draft.scheme);
  return (
    <ClaimStepForm
      question={t('schemeQuestion')}
      problems={problems}
      check={() => (isKnown ? [] : [{ message: t('schemeMissing') }])}
      onNext={onNext}
    >
      {() => (
        <RadioGroup
          name="scheme"
          label={<span className="visually-hidden">{t('schemeQuestion')}</span>}
          isBoxed
          value={isKnown ? draft.scheme : undefined}
          onChange={(scheme) => change({ scheme, item: '', application: '', month: '' })}
          options={schemes.map((scheme) => ({ value: schemeKey(scheme), label: scheme.name, hint: scheme.fundingSource.name }))}
        />
      )}
    </ClaimStepForm>
  );
}
