import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { Sheet } from '../../design-system/Sheet/Sheet.tsx';
import { type ApplicationPage_ApplicationFragment, WithdrawApplication_WithdrawDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { StepBackSentences } from './StepBackSentences.tsx';

/** Out before the start, in two presses, with the money back (APP-12). */
export function WithdrawApplication({
  application,
}: {
  application: Pick<ApplicationPage_ApplicationFragment, 'id' | 'withdrawConsequence' | 'ifSteppedBack'>;
}) {
  const t = useT('account');
  const { toast } = useAnnounce();
  const [isAsked, setAsked] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  const [withdraw, { loading }] = useMutation(WithdrawApplication_WithdrawDocument);
  const confirm = async () => {
    const answer = await withdraw({ variables: { input: { application: application.id, idempotencyKey } } }).catch(() => undefined);
    const userErrors = answer?.data?.withdrawApplication.userErrors;
    if (!userErrors) return setProblem(t('failed'));
    if (userErrors[0]) return setProblem(userErrors[0].message);
    setAsked(false);
    toast(t('withdrawn'));
  };
  return (
    <div>
      <Button look="quiet" onClick={() => setAsked(true)}>
        {t('withdraw')}
      </Button>
      <Sheet
        isOpen={isAsked}
        kind="dialog"
        title={t('withdrawTitle')}
        onClose={() => setAsked(false)}
        footer={
          <Button isBusy={loading} onClick={() => void confirm()}>
            {t('withdrawConfirm')}
          </Button>
        }
      >
        {problem && (
          <Alert tone="bad" isLive>
            <p>{problem}</p>
          </Alert>
        )}
        <StepBackSentences ifSteppedBack={application.ifSteppedBack} otherwise={application.withdrawConsequence} />
      </Sheet>
    </div>
  );
}
