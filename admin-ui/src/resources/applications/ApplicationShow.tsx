import { Alert, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useGetResourceLabel, useLocale, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { Day, Instant } from '../../components/Day.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Money } from '../../components/Money.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { ReferenceLink } from '../../guessers/FieldFor.tsx';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { AccountLink } from './AccountLink.tsx';
import { AcceptApplicationButton } from './AcceptApplicationButton.tsx';
import { AmountExplained } from './AmountExplained.tsx';
import { APPLICATION, type ApplicationDetail, TO_ACCEPT, TO_REJECT } from './application-query.ts';
import { DecisionList } from './DecisionList.tsx';
import { EveryCent } from './EveryCent.tsx';
import { OverrideCriterionButton } from './OverrideCriterionButton.tsx';
import { CoPaymentsPanel } from './CoPaymentsPanel.tsx';
import { RecordTrainingButtons } from './RecordTrainingButtons.tsx';
import { RejectApplicationButton } from './RejectApplicationButton.tsx';

/** One application: facts, decision and money on the left, who did what on the right. */
export function ApplicationShow() {
  const { id = '' } = useParams();
  const query = useQuery(APPLICATION, { id });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(application) => <ApplicationView application={application} />}
    </QueryState>
  );
}

function ApplicationView({ application }: { application: ApplicationDetail }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const locale = useLocale() as LocaleCode;
  // whoever works for the second of two sources reads; the main one's people decide
  const mayDecide = useMay('acceptApplication') && (application.canBeWithdrawn || application.canBeInterrupted);
  const person = application.account?.person;
  return (
    <>
      <PageHead
        title={translate('applications.title', { number: application.number })}
        back={{ to: '/applications', label: labelOf('applications', 2) }}
        beside={<StatusTag enumName="ApplicationStatus" value={application.status} />}
        actions={
          mayDecide ? (
            <>
              {TO_REJECT.includes(application.status) ? (
                <RejectApplicationButton id={application.id} money={formatMoneyInWords(application.reserved.cents, locale)} />
              ) : null}
              {TO_ACCEPT.includes(application.status) ? (
                <AcceptApplicationButton id={application.id} groupCode={application.group.code} />
              ) : null}
              {application.status === 'IN_TRAINING' ? (
                <RecordTrainingButtons id={application.id} hours={application.programme.hours} hoursMissed={application.hoursMissed ?? 0} />
              ) : null}
            </>
          ) : undefined
        }
      />
      {application.whatHappensNext ? (
        <Alert severity="info" icon={false} sx={{ marginBottom: 2, backgroundColor: 'tint.secondary', color: 'text.primary' }}>
          {translate('applications.personReads', { text: application.whatHappensNext })}
        </Alert>
      ) : null}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 20rem' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <Panel title={translate('applications.facts')}>
            <Facts
              facts={[
                {
                  label: fieldLabel(translate, 'account'),
                  value: person ? (
                    <AccountLink
                      id={application.account.id}
                      name={`${person.givenName} ${person.familyName}`}
                      number={application.account.number}
                    />
                  ) : (
                    '–'
                  ),
                },
                {
                  label: fieldLabel(translate, 'programme'),
                  value: <ReferenceLink resource="programmes" record={application.programme} />,
                },
                {
                  label: fieldLabel(translate, 'provider'),
                  value: <ReferenceLink resource="providers" record={application.programme.provider} />,
                },
                {
                  label: fieldLabel(translate, 'group'),
                  value: (
                    <>
                      <ReferenceLink resource="groups" record={application.group} />, <Day value={application.group.startsOn} /> –{' '}
                      <Day value={application.group.endsOn} />
                    </>
                  ),
                },
                { label: fieldLabel(translate, 'submittedAt'), value: <Instant value={application.submittedAt} /> },
                ...optional(application.waitlistNumber !== null, fieldLabel(translate, 'waitlistNumber'), application.waitlistNumber),
                ...optional(application.receiptNumber !== null, fieldLabel(translate, 'receiptNumber'), application.receiptNumber),
                ...optional(application.decidedBy !== null, fieldLabel(translate, 'decidedBy'), <Instant value={application.decidedBy} />),
              ]}
            />
          </Panel>
          <Panel title={translate('applications.whoPays')}>
            <Facts
              facts={[
                ...whoPays(application, translate),
                { label: fieldLabel(translate, 'price'), value: <Money value={application.price} /> },
                { label: fieldLabel(translate, 'paidByScheme'), value: <Money value={application.paidByScheme} /> },
                { label: fieldLabel(translate, 'coPayment'), value: <Money value={application.coPayment} /> },
                ...optional(
                  application.rulesVersion !== null && application.parts.length < 2,
                  fieldLabel(translate, 'rulesVersion'),
                  application.rulesVersion,
                ),
              ]}
            />
          </Panel>
          <Panel
            title={translate('applications.decision')}
            lead={
              application.parts.length > 1
                ? translate('applications.decisionOfTwo')
                : translate('applications.decisionLead', { version: application.rulesVersion ?? '–' })
            }
          >
            <ApplicationDecision application={application} />
            {application.appeal ? (
              <Box sx={{ marginTop: 2 }}>
                <Typography variant="h3">{translate('applications.appeal')}</Typography>
                <Typography>{application.appeal.inPlainWords}</Typography>
              </Box>
            ) : null}
          </Panel>
          {application.coPayment.cents > 0 || application.coPayments.length > 0 ? <CoPaymentsPanel application={application} /> : null}
          <AmountExplained amounts={application.explainedAmounts} />
          <EveryCent application={application} />
        </Box>
        <Panel title={translate('applications.timeline')} sx={{ position: { lg: 'sticky' }, top: '4.5rem' }}>
          <Timeline
            entries={application.timeline.map((event) => ({
              at: event.at,
              by: event.actor,
              note: event.reason,
              title: <StatusTag enumName="ApplicationStatus" value={event.to} />,
            }))}
          />
        </Panel>
      </Box>
    </>
  );
}

/** Before the money is decided, or after the platform itself refused. */
const TO_SETTLE = ['SUBMITTED', 'WAITING_FOR_FACTS', 'REJECTED'];

function ApplicationDecision({ application }: { application: ApplicationDetail }) {
  const translate = useTranslate();
  const mayOverride = useMay('overrideCriterion') && TO_SETTLE.includes(application.status);
  const settle = mayOverride
    ? ({ code, sentence }: ApplicationDetail['decision'][number]) => (
        <OverrideCriterionButton application={application.id} criterion={code} sentence={sentence} />
      )
    : undefined;
  if (application.parts.length < 2) return <DecisionList decision={application.decision} settle={settle} />;
  return application.parts.map(({ fundingSource, rulesVersion, decision }) => (
    <Box key={fundingSource.id} component="section" sx={{ marginTop: 2 }}>
      <Typography variant="h3">
        {fundingSource.shortName}, {translate('applications.version', { version: rulesVersion ?? '–' })}
      </Typography>
      <DecisionList decision={decision} settle={settle} />
    </Box>
  ));
}

/** One source with its scheme; of two each with its part, the main one first (FUND-17). */
function whoPays({ parts }: ApplicationDetail, translate: ReturnType<typeof useTranslate>) {
  const kindOf = ({ schemeKind }: ApplicationDetail['parts'][number]) => schemeKind && translate(`enums.SchemeKind.${schemeKind}`);
  const [main, second] = parts;
  if (!main) return [{ label: fieldLabel(translate, 'fundingSource'), value: translate('applications.selfPaid') }];
  if (!second)
    return [
      { label: fieldLabel(translate, 'fundingSource'), value: <ReferenceLink resource="funding-sources" record={main.fundingSource} /> },
      ...optional(main.schemeKind !== null, fieldLabel(translate, 'schemeKind'), kindOf(main)),
    ];
  return parts.map((part, at) => ({
    label: translate(at === 0 ? 'applications.mainSource' : 'applications.secondSource'),
    value: (
      <>
        <ReferenceLink resource="funding-sources" record={part.fundingSource} />
        {': '}
        <Money value={part.pays} />
        <Typography variant="caption" component="div" color="textSecondary">
          {[kindOf(part), translate('applications.version', { version: part.rulesVersion ?? '–' })].filter(Boolean).join(' · ')}
        </Typography>
      </>
    ),
  }));
}

function optional(isThere: boolean, label: string, value: ReactNode) {
  return isThere ? [{ label, value }] : [];
}

function fieldLabel(translate: (key: string) => string, field: string): string {
  return translate(`resources.applications.fields.${field}`);
}
