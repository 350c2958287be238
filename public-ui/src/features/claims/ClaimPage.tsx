import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { usePlace } from '../../page/place.ts';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { Icon } from '../../design-system/Icon/Icon.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { ClaimPage_ClaimDocument, type ClaimPage_ClaimFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { accountStyles as styles, DecisionExplained, Timeline } from '../account/index.ts';
import { AddClaimEvidence } from './AddClaimEvidence.tsx';
import { BankAccountForm } from './BankAccountForm.tsx';
import { ClaimStatusTag, useClaimStatus } from './ClaimStatusTag.tsx';
import { TellClaimResult } from './TellClaimResult.tsx';
import { WithdrawClaim } from './WithdrawClaim.tsx';

/** Where a claim stands: what happens next and by when, what is still needed, the money, the reasons, and the way out. */
export function ClaimPage() {
  const t = useT('claims');
  const account = useT('account');
  const locale = useLocale();
  const format = useFormat();
  const words = useClaimStatus();
  const { id = '' } = usePlace().params;
  const [search] = useSearchParams();
  const { data, loading } = useQuery(ClaimPage_ClaimDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const claim = data?.claim;
  if (loading && !claim) return <SkeletonList count={3} />;
  if (!claim) {
    return (
      <EmptyState
        title={t('notFound')}
        actions={
          <Link look="main" to={address('claims', locale)}>
            {t('all')}
          </Link>
        }
      >
        <p>{t('notFoundText')}</p>
      </EmptyState>
    );
  }
  const isOver = claim.status === 'REJECTED' || claim.status === 'WITHDRAWN' || claim.status === 'COMPLETED';
  return (
    <div className={styles.page}>
      {search.has('iesniegts') && (
        <div className={styles.receipt} role="status">
          <p className={styles.receiptTitle}>
            <Icon name="success" /> {t('receivedTitle')}
          </p>
          <p>{account('receivedNumber', { number: claim.number })}</p>
        </div>
      )}
      <div className={styles.cardHead}>
        <h1>{claim.item?.name ?? claim.schemeName}</h1>
        <ClaimStatusTag claim={claim} />
      </div>
      <p className={styles.soft}>
        {t('number', { number: claim.number })} · {claim.schemeName}
      </p>
      <section className={styles.next} aria-labelledby="next-title">
        <h2 id="next-title">{account('whatNext')}</h2>
        <p>{claim.whatHappensNext}</p>
        {claim.nextBy && <p className={styles.strong}>{account('byWhen', { day: format.day(claim.nextBy) })}</p>}
      </section>
      {claim.askedFor && !isOver && (
        <Alert tone="caution" title={t('askedTitle')}>
          <p>{claim.askedFor}</p>
        </Alert>
      )}
      {claim.canAddEvidence && <AddClaimEvidence claim={claim} />}
      {claim.canTellResult && <TellClaimResult claimId={claim.id} />}
      {!claim.hasBankAccount && !isOver && data.viewer?.account && <BankAccountForm account={data.viewer.account} />}
      <Details claim={claim} />
      <Documents claim={claim} />
      <DecisionExplained criteria={claim.decision} rulesVersion={claim.rulesVersion} />
      <Timeline events={claim.timeline} words={(status) => words(status)} />
      {claim.canBeWithdrawn && <WithdrawClaim claimId={claim.id} />}
      <p>
        <Link to={address('claims', locale)}>{t('all')}</Link>
      </p>
    </div>
  );
}

function Details({ claim }: { claim: ClaimPage_ClaimFragment }) {
  const t = useT('claims');
  const account = useT('account');
  const locale = useLocale();
  const format = useFormat();
  const isDecided = claim.status === 'APPROVED' || claim.status === 'COMPLETED';
  return (
    <section aria-labelledby="money-title">
      <h2 id="money-title">{account('applicationMoney')}</h2>
      <Facts
        facts={[
          ...(claim.kind === 'STIPEND' ? [] : [{ key: 'cost', label: t('asked'), value: <MoneyText cents={claim.cost.cents} /> }]),
          ...(claim.recognised ? [{ key: 'recognised', label: t('recognised'), value: <MoneyText cents={claim.recognised.cents} /> }] : []),
          {
            key: 'pays',
            label: t(isDecided ? 'approved' : 'ifApproved'),
            value: (
              <strong>
                <MoneyText cents={claim.status === 'REJECTED' || claim.status === 'WITHDRAWN' ? 0 : claim.pays.cents} />
              </strong>
            ),
          },
          ...(claim.paidOn
            ? [{ key: 'paid', label: t('paidOn'), value: [format.day(claim.paidOn), claim.paidTo].filter(Boolean).join(', ') }]
            : []),
          {
            key: 'source',
            label: account('fundedBy'),
            value: <Link to={address('fundingSource', locale, { code: claim.fundingSource.code })}>{claim.fundingSource.name}</Link>,
          },
          ...(claim.application
            ? [
                {
                  key: 'training',
                  label: t('training'),
                  value: <Link to={address('application', locale, { id: claim.application.id })}>{claim.application.programme.title}</Link>,
                },
              ]
            : []),
          ...(claim.month ? [{ key: 'month', label: t('month'), value: format.month(claim.month) }] : []),
          ...(claim.daysInTraining ? [{ key: 'days', label: t('daysInTraining'), value: format.number(claim.daysInTraining) }] : []),
          ...(claim.result ? [{ key: 'result', label: t('result'), value: t(`result.${claim.result}`) }] : []),
          ...(claim.achievedOn ? [{ key: 'achieved', label: t('achievedOn'), value: format.day(claim.achievedOn) }] : []),
          ...(claim.certificateNumber ? [{ key: 'certificate', label: t('certificateNumber'), value: claim.certificateNumber }] : []),
          ...(claim.invoiceNumber
            ? [{ key: 'invoice', label: t('invoice'), value: [claim.invoiceIssuer, claim.invoiceNumber].filter(Boolean).join(', ') }]
            : []),
        ]}
      />
    </section>
  );
}

function Documents({ claim }: { claim: ClaimPage_ClaimFragment }) {
  const t = useT('claims');
  const format = useFormat();
  if (claim.evidence.length === 0) return null;
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title">{t('documents')}</h2>
      <ul className={styles.rows}>
        {claim.evidence.map((document) => (
          <li key={document.file} className={styles.row}>
            <div>
              {document.url ? <a href={document.url}>{document.name}</a> : document.name}
              <p className={styles.soft}>
                {t(`evidence.${document.kind}`)} · {format.instant(document.addedAt)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
