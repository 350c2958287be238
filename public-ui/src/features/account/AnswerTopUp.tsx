import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { Sheet } from '../../design-system/Sheet/Sheet.tsx';
import { AnswerTopUp_AcceptDocument, AnswerTopUp_DeclineDocument, MoneyPage_AccountDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';

export type TopUpAnswer = 'ACCEPT' | 'DECLINE';

/** An accepted promise may be taken at once by an application: the figures are read again. */
const whatChanges = { refetchQueries: [MoneyPage_AccountDocument] };

/** The second press, with the consequence said once more (BEY-7). */
export function AnswerTopUp({
  topUp,
  answer,
  onClose,
}: {
  topUp: { id: string; payerName: string };
  answer: TopUpAnswer;
  onClose: () => void;
}) {
  const t = useT('account');
  const { toast } = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  const [accept, accepting] = useMutation(AnswerTopUp_AcceptDocument, whatChanges);
  const [decline, declining] = useMutation(AnswerTopUp_DeclineDocument, whatChanges);
  const confirm = async () => {
    const variables = { input: { topUp: topUp.id } };
    const userErrors = await (answer === 'ACCEPT'
      ? accept({ variables }).then(({ data }) => data?.acceptTopUp.userErrors)
      : decline({ variables }).then(({ data }) => data?.declineTopUp.userErrors)
    ).catch(() => undefined);
    if (!userErrors) return setProblem(t('failed'));
    if (userErrors[0]) return setProblem(userErrors[0].message);
    toast(t(`topUpDone.${answer}`));
    onClose();
  };
  return (
    <Sheet
      isOpen
      kind="dialog"
      title={t(`topUpAsk.${answer}`)}
      onClose={onClose}
      footer={
        <>
          <Button isBusy={accepting.loading || declining.loading} onClick={() => void confirm()}>
            {t(`topUpConfirm.${answer}`)}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      {problem && (
        <Alert tone="bad" isLive>
          <p>{problem}</p>
        </Alert>
      )}
      <p className={styles.strong}>{topUp.payerName}</p>
      <p>{t(`topUpConsequence.${answer}`)}</p>
    </Sheet>
  );
}
