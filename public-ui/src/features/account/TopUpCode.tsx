import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { TopUpCode_CreateDocument } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';

/** A code to hand to a payer: shown once, because what is promised with it needs no further consent (BEY-7). */
export function TopUpCode() {
  const t = useT('account');
  const format = useFormat();
  // One key for each code: pressing twice, or again after a lost connection, makes one.
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const [made, setMade] = useState<{ code: string; validUntil: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [create, { loading }] = useMutation(TopUpCode_CreateDocument);
  const make = async () => {
    const answer = await create({ variables: { input: { idempotencyKey } } }).catch(() => undefined);
    const payload = answer?.data?.createTopUpInvitation;
    if (payload?.userErrors[0]) return setProblem(payload.userErrors[0].message);
    if (!payload?.code || !payload.validUntil) return setProblem(t('failed'));
    setProblem(null);
    setMade({ code: payload.code, validUntil: payload.validUntil });
    setIdempotencyKey(crypto.randomUUID());
  };
  return (
    <div className={styles.balance}>
      <h3>{t('codeTitle')}</h3>
      <p>{t('codeText')}</p>
      <div role="status">
        {made && (
          <>
            <p className={styles.ticket}>{made.code}</p>
            <p>{t('codeMade', { day: format.day(made.validUntil) })}</p>
          </>
        )}
      </div>
      {problem && (
        <Alert tone="bad" isLive>
          <p>{problem}</p>
        </Alert>
      )}
      <p className={styles.actions}>
        <Button look="second" isBusy={loading} onClick={() => void make()}>
          {t(made ? 'codeMakeAnother' : 'codeMake')}
        </Button>
      </p>
    </div>
  );
}
