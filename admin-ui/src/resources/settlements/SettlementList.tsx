import { useLocale } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { formatMonth } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { ListPage } from '../../list/ListPage.tsx';
import type { ListTab } from '../../list/ListTabs.tsx';
import { BulkSteps } from './BulkSteps.tsx';

const TABS: ListTab[] = [
  { label: 'settlements.tabs.all', filter: {} },
  { label: 'settlements.tabs.toConfirm', filter: { step: ['TO_CONFIRM'] } },
  { label: 'settlements.tabs.objected', filter: { step: ['OBJECTED'] } },
  { label: 'settlements.tabs.toApprove', filter: { step: ['TO_APPROVE'] } },
  { label: 'settlements.tabs.toPay', filter: { step: ['TO_PAY'] } },
  { label: 'settlements.tabs.stopped', filter: { step: ['ON_HOLD'] } },
  { label: 'settlements.tabs.gathering', filter: { step: ['GATHERING'] } },
  { label: 'settlements.tabs.paid', filter: { step: ['PAID'] } },
];

interface Row {
  number: string;
  month: string;
}

/** The queue of statements by month and by what they wait for; the officer approves and pays many at once. */
export function SettlementList() {
  const mayApprove = useMay('approveSettlement');
  return (
    <ListPage
      tabs={TABS}
      canCreate={false}
      sort={{ field: 'month', order: 'DESC' }}
      columns={[
        { source: 'number', render: (row: Row) => <span style={{ whiteSpace: 'nowrap' }}>{row.number}</span> },
        { source: 'month', render: (row: Row) => <Month day={row.month} /> },
        'provider',
        'step',
        'total',
        'fundingSource',
      ]}
      bulkActions={mayApprove ? <BulkSteps /> : undefined}
    />
  );
}

function Month({ day }: { day: string }) {
  const locale = useLocale() as LocaleCode;
  return <span style={{ whiteSpace: 'nowrap' }}>{formatMonth(day, locale)}</span>;
}
