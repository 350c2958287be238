import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useToday } from '../../page/today.ts';
import { Button } from '../../design-system/Button/Button.tsx';
import { ErrorSummary, type FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { RadioGroup } from '../../design-system/RadioGroup/RadioGroup.tsx';
import { TextField } from '../../design-system/TextField/TextField.tsx';
import { TellClaimResult_TellDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { accountStyles as styles, useKeptDraft } from '../account/index.ts';

type Result = 'ACHIEVED' | 'NOT_ACHIEVED';

/** The result that was awaited when the claim was made (FUND-13). */
export function TellClaimResult({ claimId }: { claimId: string }) {
  const t = useT('claims');
  const words = useT('account');
  const today = useToday();
  const { toast } = useAnnounce();
  const { draft, change, forget } = useKeptDraft(`result:${claimId}`, () => ({
    result: '' as Result | '',
    achievedOn: '',
    certificateNumber: '',
    idempotencyKey: crypto.randomUUID(),
  }));
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [tell, { loading }] = useMutation(TellClaimResult_TellDocument);
  const isAchieved = draft.result === 'ACHIEVED';
  const problemOf = (field: string) => problems.find(({ fieldId }) => fieldId === `claim-${field}`)?.message;
  const submit = async () => {
    if (!draft.result) return setProblems([{ message: t('resultMissing') }]);
    const answer = await tell({
      variables: {
        input: {
          claim: claimId,
          result: draft.result,
          achievedOn: isAchieved ? draft.achievedOn || null : null,
          certificateNumber: isAchieved ? draft.certificateNumber || null : null,
          idempotencyKey: draft.idempotencyKey,
        },
      },
    }).catch(() => undefined);
    const userErrors = answer?.data?.tellClaimResult.userErrors;
    if (!userErrors) return setProblems([{ message: words('failed') }]);
    if (userErrors.length > 0) {
      change({ idempotencyKey: crypto.randomUUID() });
      return setProblems(userErrors.map(({ message, path }) => ({ message, ...(path.at(-1) && { fieldId: `claim-${path.at(-1)}` }) })));
    }
    forget();
    toast(t('resultTold'));
  };
  return (
    <section aria-labelledby="result-title">
      <h2 id="result-title">{t('resultQuestion')}</h2>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary problems={problems} />
        <RadioGroup
          name="result"
          label={<span className="visually-hidden">{t('resultQuestion')}</span>}
          value={draft.result || undefined}
          onChange={(result) => change({ result })}
          options={(['ACHIEVED', 'NOT_ACHIEVED'] as const).map((value) => ({ value, label: t(`result.${value}`) }))}
        />
        {isAchieved && (
          <>
            <TextField
              id="claim-achievedOn"
              type="date"
              max={today}
              label={t('achievedOn')}
              error={problemOf('achievedOn')}
              value={draft.achievedOn}
              onChange={(event) => change({ achievedOn: event.target.value })}
            />
            <TextField
              id="claim-certificateNumber"
              label={t('certificateNumber')}
              maxLength={80}
              error={problemOf('certificateNumber')}
              value={draft.certificateNumber}
              onChange={(event) => change({ certificateNumber: event.target.value })}
            />
          </>
        )}
        <p className={styles.actions}>
          <Button type="submit" isBusy={loading}>
            {t('tellResult')}
          </Button>
        </p>
      </form>
    </section>
  );
}
