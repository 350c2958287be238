import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { ConfirmPlace_ConfirmDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';

/** A freed place is kept for the next in line; one press takes it (APP-4). */
export function ConfirmPlace({ applicationId }: { applicationId: string }) {
  const t = useT('account');
  const { toast } = useAnnounce();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  const [confirmPlace, { loading }] = useMutation(ConfirmPlace_ConfirmDocument);
  const confirm = async () => {
    const answer = await confirmPlace({ variables: { input: { application: applicationId, idempotencyKey } } }).catch(() => undefined);
    const userErrors = answer?.data?.confirmPlace.userErrors;
    if (!userErrors) return setProblem(t('failed'));
    if (userErrors[0]) return setProblem(userErrors[0].message);
    toast(t('placeConfirmed'));
  };
  return (
    <div>
      {problem && (
        <Alert tone="bad" isLive>
          <p>{problem}</p>
        </Alert>
      )}
      <Button isBusy={loading} onClick={() => void confirm()}>
        {t('confirmPlace')}
      </Button>
    </div>
  );
}
