import { RadioGroup } from '../../design-system/RadioGroup/RadioGroup.tsx';
import type { NewClaim_SchemeFragment } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { ClaimStepForm } from './ClaimStepForm.tsx';
import type { ClaimStepProps } from './claimStep.ts';

interface SchemeProps extends ClaimStepProps {
  scheme: NewClaim_SchemeFragment;
  onBack: () => void;
}

/** Which certificate or qualification of the kept list (FUND-13). */
export function ItemStep({ draft, problems, change, onNext, onBack, scheme }: SchemeProps) {
  const t = useT('claims');
  const isKnown = scheme.items.some(({ code }) => code === draft.item);
  return (
    <ClaimStepForm
      question={t('itemQuestion')}
      problems={problems}
      check={() => (isKnown ? [] : [{ message: t('itemMissing') }])}
      onNext={onNext}
      onBack={onBack}
    >
      {() => (
        <>
          <RadioGroup
            name="item"
            label={<span className="visually-hidden">{t('itemQuestion')}</span>}
            value={isKnown ? draft.item : undefined}
            onChange={(item) => change({ item })}
            options={scheme.items.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <p>{t('itemHint')}</p>
        </>
      )}
    </ClaimStepForm>
  );
}
