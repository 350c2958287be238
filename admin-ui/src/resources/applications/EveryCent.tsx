import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { useQuery } from '../../api/use-query.ts';
import { LedgerAccountLink } from '../../components/LedgerAccountLink.tsx';
import { LedgerLines } from '../../components/LedgerLines.tsx';
import { Money } from '../../components/Money.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { graphql } from '../../gql/index.ts';
import { formatMoneyInWords } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { showPath } from '../../resource-path.ts';
import type { ApplicationDetail } from './application-query.ts';
import { type Station, whereItCameFrom, whereItLies } from './every-cent.ts';

const TRANSFERS_OF_ACCOUNT = graphql(`
  query EveryCent_Transfers($filter: LedgerTransferFilter, $locale: Locale) {
    consoleLedgerTransfers(filter: $filter, page: 1, perPage: 50) { items { ...LedgerLines_Transfer } totalCount }
  }
`);

/** The money of one application as lines of the ledger, and upstream from it, account by account, to the funder (FUND-22). */
export function EveryCent({ application }: { application: ApplicationDetail }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const mayFollow = useMay('consoleLedgerTransfers');
  const lying = whereItLies(application.transfers);
  const sources = whereItCameFrom(application.transfers);
  const moved = application.transfers.length > 0;
  return (
    <Panel
      title={translate('everyCent.title')}
      lead={
        moved
          ? translate('everyCent.lead', {
              smart_count: application.transfers.length,
              price: formatMoneyInWords(application.price.cents, locale),
            })
          : undefined
      }
    >
      {mayFollow && moved ? (
        <Button component={Link} to={showPath('ledger-transfers', application.id)} variant="outlined" sx={{ marginBottom: 2 }}>
          {translate('trail.followThis')}
        </Button>
      ) : null}
      {lying.length > 0 ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, marginBottom: 2 }}>
          {lying.map(({ station, cents }) => (
            <Box key={station.id}>
              <Typography variant="caption" color="textSecondary" component="div">
                {translate('everyCent.liesNow')}
              </Typography>
              <Money value={{ cents }} sx={{ fontSize: '1.25rem', fontWeight: 640, display: 'block' }} />
              <LedgerAccountLink account={station} />
            </Box>
          ))}
        </Box>
      ) : null}
      <LedgerLines transfers={application.transfers} none={translate('everyCent.none')} />
      {mayFollow ? sources.filter(isBeforeFunder).map((station) => <Upstream key={station.id} station={station} />) : null}
    </Panel>
  );
}

/** Every movement of the account the money came from; from there one goes on to the next. */
function Upstream({ station }: { station: Station }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  // Of a budget only what came in: what it gave to thousands of others says nothing about this money.
  const filter = { account: station.id, ...(station.kind === 'BUDGET' ? { kind: ['FUND' as const] } : {}) };
  const query = useQuery(TRANSFERS_OF_ACCOUNT, { filter }, { enabled: isOpen });
  return (
    <Box sx={{ marginTop: 1.5, paddingLeft: { sm: 2 }, borderLeft: { sm: '3px solid' }, borderColor: { sm: 'divider' } }}>
      <Button variant="outlined" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ whiteSpace: 'normal', textAlign: 'left' }}>
        {translate(isOpen ? 'everyCent.hideSource' : 'everyCent.showSource', { account: station.label })}
      </Button>
      {isOpen ? (
        <Box sx={{ marginTop: 1.5 }}>
          <QueryState query={query} read={(answer) => answer.consoleLedgerTransfers}>
            {(page) => (
              <>
                <LedgerLines transfers={page.items} none={translate('everyCent.none')} />
                {page.totalCount > page.items.length ? (
                  <Typography color="textSecondary" sx={{ marginTop: 1 }}>
                    {translate('everyCent.more', { shown: page.items.length, total: page.totalCount })}
                  </Typography>
                ) : null}
                {whereItCameFrom(page.items)
                  .filter((source) => source.id !== station.id && isBeforeFunder(source))
                  .map((source) => (
                    <Upstream key={source.id} station={source} />
                  ))}
              </>
            )}
          </QueryState>
        </Box>
      ) : null}
    </Box>
  );
}

/** The funder stands outside the ledger: that is where following ends. */
function isBeforeFunder(station: Station): boolean {
  return station.kind !== 'EXTERNAL';
}
