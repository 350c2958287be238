import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../design-system/Button/Button.tsx';
import { ErrorSummary } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { TextField } from '../../design-system/TextField/TextField.tsx';
import {
  type BankAccountForm_AccountFragment,
  BankAccountForm_AccountFragmentDoc,
  BankAccountForm_ConfirmDocument,
} from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { accountStyles as styles } from '../account/index.ts';

/** Where stipends and costs asked back are paid to; asked once, shown only in part. */
export function BankAccountForm({ account }: { account: BankAccountForm_AccountFragment }) {
  const t = useT('claims');
  const words = useT('account');
  const format = useFormat();
  const { toast } = useAnnounce();
  const [isOpen, setOpen] = useState(!account.bankAccount);
  const [iban, setIban] = useState('');
  const [problem, setProblem] = useState<string>();
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const [confirmAccount, { loading }] = useMutation(BankAccountForm_ConfirmDocument, {
    update: (cache, { data }) => {
      const bankAccount = data?.confirmBankAccount.bankAccount;
      if (bankAccount)
        cache.writeFragment({
          id: cache.identify({ __typename: 'LearningAccount', id: account.id }) ?? '',
          fragment: BankAccountForm_AccountFragmentDoc,
          fragmentName: 'BankAccountForm_account',
          data: { ...account, bankAccount },
        });
    },
  });
  const submit = async () => {
    if (iban.trim() === '') return setProblem(t('ibanMissing'));
    const answer = await confirmAccount({ variables: { input: { iban, idempotencyKey } } }).catch(() => undefined);
    const userErrors = answer?.data?.confirmBankAccount.userErrors;
    if (!userErrors) return setProblem(words('failed'));
    setIdempotencyKey(crypto.randomUUID());
    if (userErrors[0]) return setProblem(userErrors[0].message);
    setProblem(undefined);
    setIban('');
    setOpen(false);
    toast(t('ibanSaved'));
  };
  return (
    <section aria-labelledby="bank-title">
      <h2 id="bank-title">{t('bankTitle')}</h2>
      {account.bankAccount && (
        <p>
          {t('bankIs', { account: account.bankAccount.masked, when: format.instant(account.bankAccount.confirmedAt) })}{' '}
          {!isOpen && (
            <Button look="quiet" onClick={() => setOpen(true)}>
              {t('bankChange')}
            </Button>
          )}
        </p>
      )}
      {isOpen && (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <ErrorSummary problems={problem ? [{ fieldId: 'iban', message: problem }] : []} />
          <TextField
            id="iban"
            label={t('iban')}
            hint={t('ibanHint')}
            why={t('ibanWhy')}
            error={problem}
            value={iban}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setIban(event.target.value)}
          />
          <p className={styles.actions}>
            <Button type="submit" look="second" isBusy={loading}>
              {t('ibanSave')}
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}
