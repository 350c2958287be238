import { Alert, Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { useQuery } from '../../api/use-query.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { PayoutForm } from './PayoutForm.tsx';
import { SOURCES, TO_PAY } from './payout-query.ts';

/** Records a payment: first whose money, then which of the approved claims, the day and the payment order. */
export function PayoutCreate() {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const sources = useQuery(SOURCES, {});
  const [chosen, setChosen] = useState('');
  const waiting = sources.data?.consoleClaims.items ?? [];
  const items = (sources.data?.consoleFundingSources.items ?? [])
    .map((source) => ({ ...source, count: waiting.filter(({ fundingSource }) => fundingSource.id === source.id).length }))
    .filter(({ count }) => count > 0);
  // where one source alone has something to pay nobody chooses
  const code = chosen || (items.length === 1 ? (items[0]?.code ?? '') : '');
  return (
    <>
      <PageHead
        title={translate('payouts.createTitle')}
        back={{ to: '/payouts', label: labelOf('payouts', 2) }}
        lead={translate('payouts.createLead')}
      />
      <Box sx={{ display: 'grid', gap: 2 }}>
        {sources.data && items.length === 0 ? <Typography>{translate('payouts.nothing')}</Typography> : null}
        {items.length > 0 ? (
          <TextField
            select
            label={translate('resources.payouts.fields.fundingSource')}
            value={code}
            onChange={(event) => setChosen(event.target.value)}
            sx={{ maxWidth: '26rem' }}
          >
            {items.map((source) => (
              <MenuItem key={source.id} value={source.code}>
                {translate('payouts.sourceWaiting', { source: source.shortName, code: source.code, smart_count: source.count })}
              </MenuItem>
            ))}
          </TextField>
        ) : null}
        {code ? <ToPay key={code} code={code} /> : null}
      </Box>
    </>
  );
}

function ToPay({ code }: { code: string }) {
  const translate = useTranslate();
  const query = useQuery(TO_PAY, { fundingSource: code });
  return (
    <Panel title={translate('payouts.waiting')} lead={translate('payouts.waitingLead')}>
      <QueryState query={query} read={(answer) => answer.claimsToPay}>
        {(payments) =>
          payments.length === 0 ? (
            <Typography color="textSecondary">{translate('payouts.nothing')}</Typography>
          ) : (
            <>
              {payments.some(({ iban }) => iban === null) ? (
                <Alert severity="warning" sx={{ marginBottom: 1.5 }}>
                  {translate('payouts.someWithoutAccount')}
                </Alert>
              ) : null}
              <PayoutForm payments={payments} />
            </>
          )
        }
      </QueryState>
    </Panel>
  );
}
