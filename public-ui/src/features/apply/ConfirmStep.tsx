import { useMutation } from '@apollo/client/react';
import { type RefObject, useState } from 'react';
import { Button } from '../../design-system/Button/Button.tsx';
import { Checkbox } from '../../design-system/Checkbox/Checkbox.tsx';
import { ErrorSummary, type FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { Term } from '../../design-system/Term/Term.tsx';
import { ApplyPage_SubmitDocument, type ApplyPage_ProgrammeQuery } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { accountStyles as styles } from '../account/index.ts';
import { chosenFunding, fundingKey } from './FundingStep.tsx';
import { type Group, type Programme, useGroupLabel } from './GroupStep.tsx';
import type { ApplyDraft } from './useApplyDraft.ts';

interface ConfirmStepProps {
  heading: RefObject<HTMLHeadingElement | null>;
  programme: Programme;
  group: Group;
  account: NonNullable<NonNullable<ApplyPage_ProgrammeQuery['viewer']>['account']>;
  draft: ApplyDraft;
  onChange: (change: Partial<ApplyDraft>) => void;
  onBack: () => void;
  onDone: (applicationId: string) => void;
}

/** The money once more before the last button; then one press, one application. */
export function ConfirmStep({ heading, programme, group, account, draft, onChange, onBack, onDone }: ConfirmStepProps) {
  const t = useT('apply');
  const words = useT('account');
  const locale = useLocale();
  const { money } = useFormat();
  const groupLabel = useGroupLabel();
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [submitApplication, { loading }] = useMutation(ApplyPage_SubmitDocument);
  const funding = chosenFunding(programme, draft.funding);
  const scheme = programme.quote.schemes.find((quote) => fundingKey(quote) === funding);
  const [main, second] = scheme?.parts ?? [];
  const fromGrants = scheme?.fromGrants.reduce((sum, { amount }) => sum + amount.cents, 0) ?? 0;
  const coPayment = scheme?.coPayment ?? programme.price;
  const topUp = scheme ? scheme.topUp : programme.quote.topUpIfSelfPaid;
  const youPay = topUp?.youPay ?? coPayment;
  const grantsBefore = account.grants
    .filter(({ id }) => scheme?.fromGrants.some(({ grantId }) => grantId === id))
    .reduce((sum, grant) => sum + grant.available.cents, 0);
  const { education, employment, municipality } = account.profile;
  const submit = async () => {
    if (!draft.isConfirmed) return setProblems([{ fieldId: 'confirm', message: t('confirmFactsMissing') }]);
    const answer = await submitApplication({
      variables: {
        input: {
          group: group.id,
          ...(main && { fundingSource: main.fundingSource.code, schemeCode: main.schemeCode }),
          ...(second && { secondFundingSource: second.fundingSource.code, secondSchemeCode: second.schemeCode }),
          confirmFacts: true,
          idempotencyKey: draft.idempotencyKey,
        },
      },
    }).catch(() => undefined);
    const payload = answer?.data?.submitApplication;
    if (!payload) return setProblems([{ message: words('failed') }]);
    if (payload.userErrors.length > 0) setProblems(payload.userErrors.map(({ message }) => ({ message })));
    else if (payload.application) onDone(payload.application.id);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary problems={problems} />
      <h2 ref={heading} tabIndex={-1}>
        {t('confirmQuestion')}
      </h2>
      <Facts
        facts={[
          { key: 'programme', label: t('summaryProgramme'), value: `${programme.title}, ${programme.provider.name}` },
          {
            key: 'group',
            label: t('summaryGroup'),
            value: (
              <>
                {groupLabel(group).label} <span className={styles.soft}>{groupLabel(group).hint}</span>
              </>
            ),
          },
          { key: 'price', label: t('summaryPrice'), value: <MoneyText cents={programme.price.cents} /> },
          ...(scheme
            ? [
                {
                  key: 'pays',
                  label: t('summaryPays'),
                  value: scheme.parts.map(({ fundingSource, pays }, at) => (
                    <span key={fundingSource.code}>
                      {at > 0 && <br />}
                      <MoneyText cents={pays.cents} /> · {fundingSource.name}
                    </span>
                  )),
                },
              ]
            : []),
          ...(scheme && topUp
            ? [
                {
                  key: 'coPayment',
                  label: <Term id="coPayment">{words('coPayment')}</Term>,
                  value: <MoneyText cents={coPayment.cents} />,
                },
              ]
            : []),
          ...(topUp
            ? [
                {
                  key: 'topUp',
                  label: words('payerPays', { payer: topUp.payerName }),
                  value: <MoneyText cents={topUp.amount.cents} />,
                },
              ]
            : []),
        ]}
      />
      <p className={styles.total}>
        <span>{t('summaryYouPay')}</span> <MoneyText cents={youPay.cents} />
      </p>
      {(topUp || youPay.cents > 0) && (
        <p className={styles.soft}>{t(topUp ? (youPay.cents > 0 ? 'bothPayHow' : 'payerPaysHow') : 'youPayHow')}</p>
      )}
      {scheme && grantsBefore > 0 && <p className={styles.soft}>{t('grantAfter', { amount: money(grantsBefore - fromGrants) })}</p>}
      <h3>{t('factsTitle')}</h3>
      <Facts
        facts={[
          ...(education ? [{ key: 'education', label: words('education'), value: words(`education.${education}`) }] : []),
          ...(employment ? [{ key: 'employment', label: words('employment'), value: words(`employment.${employment}`) }] : []),
          ...(municipality ? [{ key: 'municipality', label: words('municipality'), value: municipality.name }] : []),
        ]}
      />
      <p className={styles.soft}>
        {t('factsHint')} <Link to={address('profile', locale)}>{t('editProfile')}</Link>
      </p>
      <h3>{t('conditionsTitle')}</h3>
      <ul>
        {([1, 2, 3] as const).map((line) => (
          <li key={line}>{t(`condition${line}`)}</li>
        ))}
      </ul>
      <Checkbox
        id="confirm"
        label={t('confirmFacts')}
        checked={draft.isConfirmed}
        error={problems.find(({ fieldId }) => fieldId === 'confirm')?.message}
        onChange={(event) => onChange({ isConfirmed: event.target.checked })}
      />
      <p className={styles.actions}>
        <Button type="submit" isBusy={loading}>
          {t('submit')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </p>
    </form>
  );
}
