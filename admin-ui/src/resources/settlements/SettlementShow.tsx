import { Alert, Box } from '@mui/material';
import { useGetResourceLabel, useLocale, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMay } from '../../access/use-may.ts';
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
import { ReferenceLink } from '../../guessers/FieldFor.tsx';
import { formatMoneyInWords, formatMonth } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { PaymentStops } from './PaymentStops.tsx';
import { SettlementActions } from './SettlementActions.tsx';
import { SettlementLines } from './SettlementLines.tsx';
import { SETTLEMENT, type Settlement } from './settlement-query.ts';

/** A month of one provider and source: every figure opens to the training and the movement of money behind it (PROV-11). It prints as it stands. */
export function SettlementShow() {
  const { id = '' } = useParams();
  const query = useQuery(SETTLEMENT, { id });
  return (
    <QueryState query={query} read={(answer) => nodeOf(answer)}>
      {(settlement) => <SettlementView settlement={settlement} />}
    </QueryState>
  );
}

function SettlementView({ settlement }: { settlement: Settlement }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const locale = useLocale() as LocaleCode;
  const mayFollow = useMay('consoleLedgerTransfers');
  return (
    <>
      <PageHead
        title={translate('settlements.title', { number: settlement.number })}
        back={{ to: '/settlements', label: labelOf('settlements', 2) }}
        beside={<StatusTag enumName="SettlementStep" value={settlement.step} />}
        lead={translate('settlements.about', { provider: settlement.provider.name, month: formatMonth(settlement.month, locale) })}
        actions={<SettlementActions settlement={settlement} />}
      />
      <PaymentStops stops={settlement.stops} />
      {settlement.total.cents < 0 ? (
        <Alert severity="warning" sx={{ marginBottom: 2 }}>
          {translate('settlements.owes', { amount: formatMoneyInWords(-settlement.total.cents, locale) })}
        </Alert>
      ) : null}
      {settlement.stopped.cents > 0 && settlement.payable === null ? (
        <Alert severity="info" sx={{ marginBottom: 2 }}>
          {translate('settlements.stoppedPart', { amount: formatMoneyInWords(settlement.stopped.cents, locale) })}
        </Alert>
      ) : null}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 20rem' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <Panel title={translate('settlements.lines')} lead={translate('settlements.linesLead')}>
            <SettlementLines settlement={settlement} />
          </Panel>
          {mayFollow ? (
            <Panel title={translate('settlements.transfers')} lead={translate('settlements.transfersLead')}>
              <LedgerLines transfers={settlement.transfers} none={translate('settlements.noTransfers')} />
            </Panel>
          ) : null}
        </Box>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Sums settlement={settlement} />
          <About settlement={settlement} />
        </Box>
      </Box>
    </>
  );
}

function Sums({ settlement }: { settlement: Settlement }) {
  const translate = useTranslate();
  const label = useFieldLabel();
  return (
    <Panel title={translate('settlements.sums')}>
      <Facts
        facts={[
          { label: label('earned'), value: <Money value={settlement.earned} /> },
          { label: label('takenBack'), value: <Money value={settlement.takenBack} /> },
          { label: label('total'), value: <Money value={settlement.total} sx={{ fontWeight: 640 }} /> },
          { label: label('payable'), value: <Money value={settlement.payable} sx={{ fontWeight: 640 }} /> },
        ]}
      />
    </Panel>
  );
}

/** Who did which step, and when. */
function About({ settlement }: { settlement: Settlement }) {
  const translate = useTranslate();
  const label = useFieldLabel();
  return (
    <Panel title={translate('settlements.facts')}>
      <Facts
        facts={[
          { label: label('status'), value: <StatusTag enumName="SettlementStatus" value={settlement.status} /> },
          { label: label('provider'), value: <ReferenceLink resource="providers" record={settlement.provider} /> },
          { label: label('fundingSource'), value: <ReferenceLink resource="funding-sources" record={settlement.fundingSource} /> },
          { label: label('confirmedAt'), value: <By who={settlement.confirmedBy} at={settlement.confirmedAt} /> },
          { label: label('approvedAt'), value: <By who={settlement.approvedBy} at={settlement.approvedAt} /> },
          { label: label('payBy'), value: <Day value={settlement.payBy} /> },
          { label: label('paidOn'), value: <Day value={settlement.paidOn} /> },
          { label: label('paymentReference'), value: settlement.paymentReference },
          { label: label('paidBy'), value: settlement.paidBy },
        ]}
      />
    </Panel>
  );
}

function By({ who, at }: { who: string | null | undefined; at: string | null | undefined }) {
  return (
    <>
      <Instant value={at} />
      {who ? <div>{who}</div> : null}
    </>
  );
}

function useFieldLabel() {
  const translate = useTranslate();
  return (field: string) => translate(`resources.settlements.fields.${field}`);
}
