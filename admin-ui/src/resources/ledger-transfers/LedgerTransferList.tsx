import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Facts } from '../../components/Facts.tsx';
import { LedgerAccountLink } from '../../components/LedgerAccountLink.tsx';
import { ListPage } from '../../list/ListPage.tsx';
import { AccountHead } from './AccountHead.tsx';

interface Row {
  debit: { id: string; kind: string; label: string };
  credit: { id: string; kind: string; label: string };
}

/** Every movement of money there has been; an account chosen by its link narrows the list to it. */
export function LedgerTransferList() {
  return (
    <ListPage
      canCreate={false}
      above={<AccountHead />}
      sort={{ field: 'sequence', order: 'DESC' }}
      rowLink={false}
      expand={<Details />}
      filters={['fundingSource', 'kind', 'from', 'until', 'account', 'application']}
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

function Details() {
  const translate = useTranslate();
  const transfer = useRecordContext();
  if (!transfer) return null;
  return (
    <Box sx={{ padding: '0.5rem 0 1rem 2rem', display: 'grid', gap: 1 }}>
      <strong>{transfer.sentence}</strong>
      <Facts
        facts={[
          { label: translate('ledger.reason'), value: transfer.reason },
          { label: translate('ledger.actor'), value: transfer.actor },
          { label: translate('ledger.id'), value: transfer.id },
        ]}
      />
    </Box>
  );
}
