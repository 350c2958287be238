import { useQuery } from '@apollo/client/react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Checkbox } from '../../design-system/Checkbox/Checkbox.tsx';
import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { ConfirmClaim_QuoteDocument, type NewClaim_SchemeFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { accountStyles as styles, Criteria } from '../account/index.ts';
import { quoteInput } from './claimDraft.ts';
import { ClaimStepForm } from './ClaimStepForm.tsx';
import type { ClaimStepProps } from './claimStep.ts';
import { readEuros } from './readEuros.ts';

interface ConfirmClaimProps extends ClaimStepProps {
  scheme: NewClaim_SchemeFragment;
  isBusy: boolean;
  onBack: () => void;
}

/** Everything once more, and what the rules say to it, before the last button (FUND-18). */
export function ConfirmClaim({ draft, problems, change, onNext, onBack, scheme, isBusy }: ConfirmClaimProps) {
  const t = useT('claims');
  const { money, month, list, day } = useFormat();
  const { data, loading } = useQuery(ConfirmClaim_QuoteDocument, {
    variables: { input: quoteInput(draft, scheme) },
    fetchPolicy: 'network-only',
  });
  const quote = data?.claimQuote;
  const item = scheme.items.find(({ code }) => code === draft.item);
  const training = scheme.trainings.find(({ id }) => id === draft.application);
  return (
    <ClaimStepForm
      question={t('confirmQuestion')}
      problems={problems}
      check={() => (draft.isConfirmed ? [] : [{ fieldId: 'claim-confirmFacts', message: t('confirmMissing') }])}
      onNext={onNext}
      onBack={onBack}
      nextText={t('submit')}
      isBusy={isBusy}
    >
      {(problemOf) => (
        <>
          <Facts
            facts={[
              { key: 'scheme', label: t('what'), value: scheme.name },
              ...(item ? [{ key: 'item', label: t('item'), value: item.name }] : []),
              ...(draft.result && scheme.kind === 'REIMBURSEMENT'
                ? [
                    {
                      key: 'result',
                      label: t('result'),
                      value: [t(`result.${draft.result}`), draft.result === 'ACHIEVED' && draft.achievedOn && day(draft.achievedOn)]
                        .filter(Boolean)
                        .join(', '),
                    },
                  ]
                : []),
              ...(training ? [{ key: 'training', label: t('training'), value: `${training.programme.title}, ${month(draft.month)}` }] : []),
              { key: 'cost', label: t('cost'), value: <MoneyText cents={readEuros(draft.cost) ?? 0} /> },
              {
                key: 'documents',
                label: t('documents'),
                value: draft.evidence.length > 0 ? list(draft.evidence.map(({ name }) => name)) : t('documentsNone'),
              },
            ]}
          />
          {!quote && loading && <SkeletonList count={1} />}
          {quote && (
            <>
              <p className={styles.total}>
                <span>{t('youGet')}</span> <MoneyText cents={quote.pays.cents} />
              </p>
              {quote.eligibility === 'NOT_MET' && quote.missingEvidence.length === 0 && (
                <Alert tone="caution" title={t('notMetTitle')}>
                  <p>{t('notMetText')}</p>
                </Alert>
              )}
              {quote.missingEvidence.length > 0 && (
                <Alert tone="info">
                  <p>
                    {t('stillMissing', { documents: list(quote.missingEvidence.map((kind) => t(`evidence.${kind}`).toLocaleLowerCase())) })}
                  </p>
                </Alert>
              )}
              <Disclosure title={t('conditions')} look="compact" isOpen={quote.eligibility === 'NOT_MET'}>
                <Criteria criteria={quote.criteria} />
              </Disclosure>
            </>
          )}
          {!quote && !loading && <p>{t('quoteFailed', { amount: money(readEuros(draft.cost) ?? 0) })}</p>}
          <Checkbox
            id="claim-confirmFacts"
            label={t('confirmFacts')}
            checked={draft.isConfirmed}
            error={problemOf('confirmFacts')}
            onChange={(event) => change({ isConfirmed: event.target.checked })}
          />
        </>
      )}
    </ClaimStepForm>
  );
}
