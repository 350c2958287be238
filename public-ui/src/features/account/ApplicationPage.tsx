import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { usePlace } from '../../page/place.ts';
import { DateText } from '../../design-system/DateText/DateText.tsx';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { Icon } from '../../design-system/Icon/Icon.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { Term } from '../../design-system/Term/Term.tsx';
import { type ApplicationPage_ApplicationFragment, ApplicationPage_ApplicationDocument } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address, statusPage } from '../../routes.ts';
import styles from './Account.module.css';
import { ApplicationMovements } from './ApplicationMovements.tsx';
import { AmountExplained } from './AmountExplained.tsx';
import { ConfirmPlace } from './ConfirmPlace.tsx';
import { DecisionExplained } from './DecisionExplained.tsx';
import { DrawTicketCard } from './DrawTicketCard.tsx';
import { InterruptTraining } from './InterruptTraining.tsx';
import { StatusTag } from './StatusTag.tsx';
import { Timeline } from './Timeline.tsx';
import { useCalmPolling } from './useCalmPolling.ts';
import { useTimes } from './useTimes.ts';
import { WithdrawApplication } from './WithdrawApplication.tsx';

/** Where one application stands: what happens next, the money, the decision with its reasons, and the ways out. */
export function ApplicationPage() {
  const t = useT('account');
  const locale = useLocale();
  const { id = '' } = usePlace().params;
  const [search] = useSearchParams();
  const { data, loading, refetch } = useQuery(ApplicationPage_ApplicationDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const application = data?.application;
  // under a rush it is received at once and decided a little later, in order
  const isWaitingForDecision = application?.status === 'SUBMITTED' && !application.decidedBy && !application.drawTicket;
  useCalmPolling(isWaitingForDecision, refetch);
  if (loading && !application) return <SkeletonList count={3} />;
  if (!application) {
    return (
      <EmptyState
        title={t('notFound')}
        actions={
          <Link look="main" to={address('applications', locale)}>
            {t('applicationsAll')}
          </Link>
        }
      >
        <p>{t('notFoundText')}</p>
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      {search.has('iesniegts') && <Receipt application={application} />}
      <div className={styles.cardHead}>
        <h1>{application.programme.title}</h1>
        <StatusTag status={application.status} />
      </div>
      <p className={styles.soft}>
        {t('applicationNumber', { number: application.number })} · {application.programme.provider.name}
      </p>
      <section className={styles.next} aria-labelledby="next-title">
        <h2 id="next-title">{t('whatNext')}</h2>
        <p>{application.whatHappensNext}</p>
        {application.nextBy && hasDeadline(application.status) && (
          <p className={styles.strong}>
            <ByWhen day={application.nextBy} />
          </p>
        )}
      </section>
      {application.drawTicket && <DrawTicketCard drawTicket={application.drawTicket} />}
      <Details application={application} />
      {application.movements.length > 1 && <ApplicationMovements movements={application.movements} />}
      <DecisionExplained
        criteria={application.decision}
        rulesVersion={application.rulesVersion}
        rulesFrom={application.rulesFrom}
        parts={application.parts}
      />
      {application.appeal && <Appeal text={application.appeal.inPlainWords} />}
      <Timeline events={application.timeline} words={(status) => t(`status.${status}`)} />
      {application.canBeConfirmed && <ConfirmPlace applicationId={application.id} />}
      {application.canBeWithdrawn && <WithdrawApplication application={application} />}
      {application.canBeInterrupted && <InterruptTraining application={application} />}
    </div>
  );
}

/** Once the place is certain, the day that comes next is in the sentence: nothing has to be done by it. */
function hasDeadline(status: ApplicationPage_ApplicationFragment['status']): boolean {
  return status !== 'APPROVED' && status !== 'ENROLLED' && status !== 'IN_TRAINING';
}

/** How a refusal is contested: until when, where, what to write (BEY-21). */
function Appeal({ text }: { text: string }) {
  const t = useT('account');
  return (
    <section aria-labelledby="appeal-title">
      <h2 id="appeal-title">{t('appealTitle')}</h2>
      <p>{text}</p>
    </section>
  );
}

/** Ended before it was completed: the sums on it are what was planned, the movements what came of them. */
function isOver(status: ApplicationPage_ApplicationFragment['status']): boolean {
  return status === 'INTERRUPTED' || status === 'EXCLUDED' || status === 'WITHDRAWN' || status === 'REJECTED';
}

function ByWhen({ day }: { day: string }) {
  const t = useT('account');
  const format = useFormat();
  return <>{t('byWhen', { day: format.day(day) })}</>;
}

function Receipt({ application }: { application: ApplicationPage_ApplicationFragment }) {
  const t = useT('account');
  const locale = useLocale();
  const format = useFormat();
  const isWaiting = application.status === 'WAITLISTED';
  const isDecided = Boolean(application.decidedBy);
  return (
    <div className={styles.receipt} role="status">
      <p className={styles.receiptTitle}>
        <Icon name="success" /> {t('receivedTitle')}
      </p>
      <p>{t('receivedNumber', { number: application.number })}</p>
      {application.reserved.cents > 0 && <p>{t('receivedReserved', { amount: format.money(application.reserved.cents) })}</p>}
      {!isDecided && application.receiptNumber && !application.drawTicket && (
        <p>{t('receivedAs', { number: format.number(application.receiptNumber) })}</p>
      )}
      {!isDecided && !application.drawTicket && (
        <p>
          {t('deciding')} <a href={statusPage[locale]}>{t('toTheStatus')}</a>
        </p>
      )}
      {isDecided && !isWaiting && <p>{t('receivedPlace')}</p>}
      {isWaiting && application.waitlistNumber && <p>{t('receivedWaiting', { place: application.waitlistNumber })}</p>}
    </div>
  );
}

function Details({ application }: { application: ApplicationPage_ApplicationFragment }) {
  const t = useT('account');
  const locale = useLocale();
  const format = useFormat();
  const times = useTimes();
  const { group, fundingSource, topUp } = application;
  const isShared = application.parts.length > 1;
  return (
    <section aria-labelledby="money-title">
      <h2 id="money-title">{t('applicationMoney')}</h2>
      <Facts
        facts={[
          { key: 'price', label: t('price'), value: <MoneyText cents={application.price.cents} /> },
          ...(isShared
            ? application.parts.map(({ fundingSource: source, pays, schemeKind }) => ({
                key: `source-${source.code}`,
                label: t(schemeKind === 'GRANT' ? 'paidFromGrant' : 'paidBy', { source: source.shortName }),
                value: (
                  <>
                    <MoneyText cents={pays.cents} /> ·{' '}
                    <Link to={address('fundingSource', locale, { code: source.code })}>{source.name}</Link>
                  </>
                ),
              }))
            : [
                {
                  key: 'source',
                  label: t('fundedBy'),
                  value: fundingSource ? (
                    <Link to={address('fundingSource', locale, { code: fundingSource.code })}>{fundingSource.name}</Link>
                  ) : (
                    t('selfPaid')
                  ),
                },
              ]),
          ...(fundingSource
            ? [
                {
                  key: 'pays',
                  label: t(isOver(application.status) ? 'wasToBePaid' : 'paidForYou'),
                  value: <MoneyText cents={application.paidByScheme.cents} />,
                },
              ]
            : []),
          ...(application.reserved.cents > 0
            ? [{ key: 'reserved', label: t('reservedNow'), value: <MoneyText cents={application.reserved.cents} /> }]
            : []),
          ...(topUp
            ? [
                {
                  key: 'coPayment',
                  label: <Term id="coPayment">{t('coPayment')}</Term>,
                  value: <MoneyText cents={application.coPayment.cents} />,
                },
                { key: 'topUp', label: t('payerPays', { payer: topUp.payerName }), value: <MoneyText cents={topUp.amount.cents} /> },
              ]
            : []),
          {
            key: 'you',
            label: topUp ? t('youPay') : <Term id="coPayment">{t('youPay')}</Term>,
            value: (
              <strong>
                <MoneyText cents={(topUp?.youPay ?? application.coPayment).cents} />
              </strong>
            ),
          },
          ...application.coPaymentShares.map(({ payer, amount }) => ({
            key: `paid-${payer}`,
            label: t(`coPaid.${payer}`),
            value: <MoneyText cents={amount.cents} />,
          })),
          ...(application.coPaid.cents > 0
            ? [{ key: 'left', label: t('coPaymentLeft'), value: <MoneyText cents={application.coPaymentLeft.cents} /> }]
            : []),
          {
            key: 'group',
            label: t('group'),
            value: (
              <>
                <DateText day={group.startsOn} /> – <DateText day={group.endsOn} />
              </>
            ),
          },
          ...(group.weeklyTimes.length > 0 ? [{ key: 'times', label: t('times'), value: times(group.weeklyTimes) }] : []),
          { key: 'place', label: t('place'), value: group.place?.address ?? t('remotely') },
          ...(application.completedOn
            ? [{ key: 'completed', label: t('status.COMPLETED'), value: format.day(application.completedOn) }]
            : []),
        ]}
      />
      <AmountExplained amounts={application.explainedAmounts} />
    </section>
  );
}
