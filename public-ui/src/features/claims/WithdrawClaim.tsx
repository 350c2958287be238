import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { Sheet } from '../../design-system/Sheet/Sheet.tsx';
import { WithdrawClaim_WithdrawDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';

/** Takes a claim back while nobody has decided, in two presses. */
export function WithdrawClaim({ claimId }: { claimId: string }) {
  const t = useT('claims');
  const words = useT('account');
  const { toast } = useAnnounce();
  const [isAsked, setAsked] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  const [withdraw, { loading }] = useMutation(WithdrawClaim_WithdrawDocument);
  const confirm = async () => {
    const answer = await withdraw({ variables: { input: { claim: claimId, idempotencyKey } } }).catch(() => undefined);
    const userErrors = answer?.data?.withdrawClaim.userErrors;
    if (!userErrors) return setProblem(words('failed'));
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
          <>
            <Button isBusy={loading} onClick={() => void confirm()}>
              {t('withdrawConfirm')}
            </Button>
            <Button look="quiet" onClick={() => setAsked(false)}>
              {words('cancel')}
            </Button>
          </>
        }
      >
        {problem && (
          <Alert tone="bad" isLive>
            <p>{problem}</p>
          </Alert>
        )}
        <p>{t('withdrawText')}</p>
      </Sheet>
    </div>
  );
}
