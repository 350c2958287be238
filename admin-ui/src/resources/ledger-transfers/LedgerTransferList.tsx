import ArrowDownward from '@mui/icons-material/ArrowDownward';
import { Box, Button, Typography } from '@mui/material';
import { type RaRecord, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Instant } from '../../components/Day.tsx';
import { Facts } from '../../components/Facts.tsx';
import { LedgerAccountLink } from '../../components/LedgerAccountLink.tsx';
import { Money } from '../../components/Money.tsx';
import { ListPage } from '../../list/ListPage.tsx';
import { showPath } from '../../resource-path.ts';
import { AccountHead } from './AccountHead.tsx';

interface Row {
  debit: { id: string; kind: string; label: string };
  credit: { id: string; kind: string; label: string };
}

/** Every movement of money there has been; an account chosen by its link narrows the list to it. */
export function LedgerTransferList() {
  const translate = useTranslate();
  return (
    <ListPage
      canCreate={false}
      lead={translate('ledger.lead')}
      above={<AccountHead />}
      details={(transfer) => ({
        title: translate('ledger.title', { number: transfer.sequence }),
        content: <Transfer transfer={transfer} />,
      })}
      filters={['fundingSource', 'kind', 'amountCents', 'on', 'from', 'until', 'person', 'purpose']}
      columns={[
        'sequence',
        'at',
        'kind',
        { source: 'debit', render: (row: Row) => <LedgerAccountLink account={row.debit} /> },
        { source: 'credit', render: (row: Row) => <LedgerAccountLink account={row.credit} /> },
        'amount',
      ]}
    />
  );
}

function Transfer({ transfer }: { transfer: RaRecord }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography>{transfer.sentence}</Typography>
      <Box
        sx={{
          padding: 2,
          borderRadius: '0.375rem',
          backgroundColor: 'background.sunken',
          display: 'grid',
          gap: 0.5,
          justifyItems: 'start',
        }}
      >
        <LedgerAccountLink account={transfer.debit} />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <ArrowDownward aria-label={translate('ledger.to')} role="img" sx={{ color: 'primary.main' }} />
          <Money value={transfer.amount} sx={{ fontSize: '1.25rem', fontWeight: 640 }} />
        </Box>
        <LedgerAccountLink account={transfer.credit} />
      </Box>
      <Button component={Link} to={showPath('ledger-transfers', String(transfer.id))} variant="outlined" sx={{ justifySelf: 'start' }}>
        {translate('trail.followThis')}
      </Button>
      <Facts
        facts={[
          { label: translate('resources.ledger-transfers.fields.at'), value: <Instant value={transfer.at} /> },
          { label: translate('ledger.kind'), value: translate(`enums.TransferKind.${transfer.kind}`) },
          { label: translate('ledger.reason'), value: translate(`ledger.reasons.${transfer.reason}`, { _: transfer.reason }) },
          { label: translate('ledger.actor'), value: transfer.actor },
          { label: translate('ledger.id'), value: transfer.id },
        ]}
      />
    </Box>
  );
}
