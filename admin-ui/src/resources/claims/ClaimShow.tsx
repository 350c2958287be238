import { Alert, Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { Day, Instant } from '../../components/Day.tsx';
import { Facts } from '../../components/Facts.tsx';
import { LedgerLines } from '../../components/LedgerLines.tsx';
import { Money } from '../../components/Money.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { ReferenceLink } from '../../guessers/FieldFor.tsx';
import { AccountLink } from '../applications/AccountLink.tsx';
import { CLAIM, type ClaimDetail } from './claim-query.ts';
import { ClaimActions } from './ClaimActions.tsx';
import { ClaimDecision } from './ClaimDecision.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { Month } from './Month.tsx';
import { NextClaimLink } from './NextClaimLink.tsx';

/** One claim: what is asked and what the rules say on the left, the documents beside it, who did what below. */
export function ClaimShow() {
  const { id = '' } = useParams();
  const query = useQuery(CLAIM, { id });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(claim) => <ClaimView key={claim.id} claim={claim} />}
    </QueryState>
  );
}

function ClaimView({ claim }: { claim: ClaimDetail }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  return (
    <>
      <PageHead
        title={translate('claims.title', { number: claim.number })}
        back={{ to: '/claims', label: labelOf('claims', 2) }}
        beside={<StatusTag enumName="ClaimStatus" value={claim.status} />}
        actions={
          <>
            <ClaimActions claim={claim} />
            <NextClaimLink after={claim.id} />
          </>
        }
      />
      <Alert severity="info" icon={false} sx={{ marginBottom: 2, backgroundColor: 'tint.secondary', color: 'text.primary' }}>
        {translate('claims.personReads', { text: claim.whatHappensNext })}
      </Alert>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <Panel title={translate('claims.facts')}>
            <Facts facts={factsOf(claim, translate)} />
          </Panel>
          <Panel title={translate('claims.money')}>
            <Facts facts={moneyOf(claim, translate)} />
          </Panel>
          <Panel title={translate('claims.decision')} lead={translate('claims.decisionLead', { version: claim.rulesVersion })}>
            <ClaimDecision claim={claim} />
          </Panel>
          <Panel title={translate('claims.ledger')}>
            <LedgerLines transfers={claim.transfers} none={translate('claims.noTransfers')} />
          </Panel>
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {claim.kind === 'STIPEND' ? null : <EvidencePanel claim={claim} />}
          <Panel title={translate('claims.timeline')}>
            <Timeline
              entries={claim.timeline.map((event) => ({
                at: event.at,
                by: event.actor,
                note: event.reason,
                title: <StatusTag enumName="ClaimStatus" value={event.to} />,
              }))}
            />
          </Panel>
        </Box>
      </Box>
    </>
  );
}

type Translate = ReturnType<typeof useTranslate>;

const label = (translate: Translate, field: string) => translate(`resources.claims.fields.${field}`);

/** Only what this kind of claim has. */
function present(facts: { label: string; value: ReactNode }[]) {
  return facts.filter(({ value }) => value !== null && value !== undefined && value !== '');
}

function factsOf(claim: ClaimDetail, translate: Translate) {
  const person = claim.account?.person;
  return present([
    {
      label: label(translate, 'account'),
      value: person ? (
        <AccountLink id={claim.account.id} name={`${person.givenName} ${person.familyName}`} number={claim.account.number} />
      ) : null,
    },
    { label: label(translate, 'kind'), value: translate(`enums.SchemeKind.${claim.kind}`) },
    { label: label(translate, 'item'), value: claim.item?.name },
    { label: label(translate, 'result'), value: claim.result && translate(`enums.ClaimResult.${claim.result}`) },
    { label: label(translate, 'achievedOn'), value: claim.achievedOn && <Day value={claim.achievedOn} /> },
    { label: label(translate, 'certificateNumber'), value: claim.certificateNumber },
    { label: label(translate, 'invoiceIssuer'), value: claim.invoiceIssuer },
    { label: label(translate, 'invoiceNumber'), value: claim.invoiceNumber },
    {
      label: label(translate, 'application'),
      value: claim.application && (
        <>
          <ReferenceLink resource="applications" record={claim.application} />, {claim.application.programme.title},{' '}
          <Day value={claim.application.group.startsOn} /> – <Day value={claim.application.group.endsOn} />
        </>
      ),
    },
    { label: label(translate, 'month'), value: claim.month && <Month value={claim.month} /> },
    { label: label(translate, 'daysInTraining'), value: claim.daysInTraining },
    { label: label(translate, 'submittedAt'), value: <Instant value={claim.submittedAt} /> },
    { label: label(translate, 'nextBy'), value: claim.nextBy && <Day value={claim.nextBy} /> },
    { label: label(translate, 'decidedAt'), value: claim.decidedAt && <Instant value={claim.decidedAt} /> },
  ]);
}

function moneyOf(claim: ClaimDetail, translate: Translate) {
  return present([
    { label: label(translate, 'fundingSource'), value: <ReferenceLink resource="funding-sources" record={claim.fundingSource} /> },
    { label: label(translate, 'schemeName'), value: claim.schemeName },
    { label: label(translate, 'cost'), value: <Money value={claim.cost} /> },
    { label: label(translate, 'recognised'), value: claim.recognised && <Money value={claim.recognised} /> },
    { label: label(translate, 'pays'), value: <Money value={claim.pays} sx={{ fontWeight: 640 }} /> },
    { label: label(translate, 'hasBankAccount'), value: translate(claim.hasBankAccount ? 'ra.boolean.true' : 'ra.boolean.false') },
    { label: label(translate, 'paidOn'), value: claim.paidOn && <Day value={claim.paidOn} /> },
    { label: label(translate, 'paymentReference'), value: claim.paymentReference },
    { label: label(translate, 'paidTo'), value: claim.paidTo },
  ]);
}
