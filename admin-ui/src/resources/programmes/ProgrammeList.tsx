import { useTranslate } from 'react-admin';
import { ListPage } from '../../list/ListPage.tsx';
import type { ListTab } from '../../list/ListTabs.tsx';
import { Rating } from './Rating.tsx';

const TABS: ListTab[] = [
  { label: 'enums.ProgrammeStatus.PUBLISHED', filter: { status: ['PUBLISHED'] } },
  { label: 'enums.ProgrammeStatus.DRAFT', filter: { status: ['DRAFT'] } },
  { label: 'enums.ProgrammeStatus.PAST', filter: { status: ['PAST'] } },
  { label: 'programmes.all', filter: {} },
];

interface Row {
  publicRating: { average: number | null; respondents: number } | null;
}

export function ProgrammeList() {
  const translate = useTranslate();
  return (
    <ListPage
      tabs={TABS}
      firstFilter={{ status: ['PUBLISHED'] }}
      canCreate={false}
      columns={[
        'title',
        'provider',
        'kind',
        'hours',
        'price',
        'participants',
        {
          source: 'publicRating',
          label: translate('resources.programmes.fields.publicRating'),
          render: (row: Row) => <Rating rating={row.publicRating} />,
        },
        'applicationStatus',
      ]}
      filters={[
        'provider',
        'kind',
        'mode',
        'sector',
        'fundingSource',
        'digcompLevel',
        'municipality',
        'language',
        'openNow',
        'priceAtMostCents',
        'startsFrom',
        'startsUntil',
      ]}
    />
  );
}
