import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Money } from '../../components/Money.tsx';
import { ListPage } from '../../list/ListPage.tsx';
import type { ListTab } from '../../list/ListTabs.tsx';
import { NumberText } from '../../guessers/NumberText.tsx';

const TABS: ListTab[] = [
  { label: 'sources.tabs.active', filter: { status: ['PUBLISHED'] } },
  { label: 'sources.tabs.drafts', filter: { status: ['DRAFT'] } },
  { label: 'sources.tabs.closed', filter: { status: ['CLOSED', 'ARCHIVED'] } },
  { label: 'sources.tabs.all', filter: {} },
];

interface Row {
  code: string;
  shortName: string;
  budget: { total: { cents: number }; free: { cents: number } };
  statistics: { applications: number; completed: number };
}

export function FundingSourceList() {
  return (
    <ListPage
      tabs={TABS}
      firstFilter={{ status: ['PUBLISHED'] }}
      columns={[
        { source: 'shortName', render: (row: Row) => row.shortName },
        { source: 'code', render: (row: Row) => <span style={{ whiteSpace: 'nowrap' }}>{row.code}</span> },
        'status',
        { source: 'budget', align: 'right', render: (row: Row) => <Money value={row.budget.total} /> },
        { source: 'committed', label: 'sources.committed', render: (row: Row) => <Committed budget={row.budget} /> },
        {
          source: 'statistics',
          label: 'resources.funding-sources.fields.statistics.applications',
          align: 'right',
          render: (row: Row) => <NumberText value={row.statistics.applications} />,
        },
        'programmeCount',
        'eligibleUntil',
      ]}
    />
  );
}

/** How much of the budget is no longer free, as a share in words and a small bar. */
function Committed({ budget }: { budget: Row['budget'] }) {
  const translate = useTranslate();
  if (budget.total.cents === 0) return '–';
  const share = Math.round(((budget.total.cents - budget.free.cents) / budget.total.cents) * 100);
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minWidth: '8rem' }}>
      <Box
        component="span"
        aria-hidden
        sx={{
          flexGrow: 1,
          height: '0.5rem',
          borderRadius: '0.25rem',
          backgroundColor: 'background.sunken',
          border: 1,
          borderColor: 'line.strong',
          overflow: 'hidden',
          display: 'flex',
        }}
      >
        <Box component="span" sx={{ width: `${share}%`, backgroundColor: 'primary.main' }} />
      </Box>
      <span style={{ fontVariantNumeric: 'tabular-nums' }}>{translate('sources.share', { share })}</span>
    </Box>
  );
}
