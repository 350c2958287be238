import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { nodeOf } from '../../api/node-of.ts';
import { useQuery } from '../../api/use-query.ts';
import { Panel } from '../../components/Panel.tsx';
import { graphql } from '../../gql/index.ts';
import { formatDateTime, formatMoney } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { InstantField } from '../../inputs/InstantField.tsx';

const BALANCE = graphql(`
  query BalanceAsOf_Account($id: ID!, $at: DateTime!) {
    node(id: $id) { ... on LedgerAccount { id balanceAsOf(at: $at) { cents } } }
  }
`);

/** What was in an account at a moment one chooses (FUND-23). */
export function BalanceAsOf({ id }: { id: string }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const [at, setAt] = useState<string | null>(null);
  const isReady = at !== null && !Number.isNaN(Date.parse(at));
  const { data } = useQuery(BALANCE, { id, at: at ?? '' }, { enabled: isReady });
  const balance = isReady ? nodeOf(data)?.balanceAsOf : undefined;
  return (
    <Panel title={translate('trail.asOf')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
        <Box sx={{ maxWidth: '24rem' }}>
          <InstantField label={translate('trail.asOfMoment')} value={at} onChange={setAt} />
        </Box>
        <Typography role="status" sx={{ fontSize: '1.0625rem' }}>
          {balance && at
            ? translate('trail.asOfBalance', { at: formatDateTime(at, locale), balance: formatMoney(balance.cents, locale) })
            : ''}
        </Typography>
      </Box>
    </Panel>
  );
}
