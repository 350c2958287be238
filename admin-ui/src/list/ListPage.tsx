import { Box, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { ListBase, Pagination, type SortPayload, useGetResourceLabel, useListContext, useResourceContext, useTranslate } from 'react-admin';
import { PageHead } from '../components/PageHead.tsx';
import { formatNumber } from '../i18n/format.ts';
import { CreateLink } from './CreateLink.tsx';
import { ListTabs, type ListTab } from './ListTabs.tsx';
import { ListToolbar } from './ListToolbar.tsx';
import { TableSkeleton } from './TableSkeleton.tsx';
import { RecordTable, type RecordTableProps } from './RecordTable.tsx';

export interface ListPageProps extends RecordTableProps {
  title?: string;
  lead?: string;
  tabs?: ListTab[];
  /** Which filters are offered; all the API has when nothing is said. */
  filters?: string[];
  sort?: SortPayload;
  /** Buttons beside "create". */
  actions?: ReactNode;
  canCreate?: boolean;
  canExport?: boolean;
  filter?: Record<string, unknown>;
  /** What the list shows until somebody chooses otherwise. */
  firstFilter?: Record<string, unknown>;
  meta?: Record<string, unknown>;
  /** Between the head and the table. */
  above?: ReactNode;
  /** Instead of the table. */
  children?: ReactElement;
}

/** A list as officials use it: counts in tabs, search, filters, saved views and columns, a dense table, pages. */
export function ListPage({
  title,
  lead,
  tabs,
  filters,
  sort,
  actions,
  canCreate = true,
  canExport = true,
  filter,
  firstFilter,
  meta,
  above,
  children,
  ...table
}: ListPageProps) {
  return (
    <ListBase
      perPage={25}
      sort={sort ?? { field: 'id', order: 'ASC' }}
      filter={filter}
      filterDefaultValues={firstFilter}
      queryOptions={{ meta }}
      disableSyncWithLocation={false}
    >
      <ListHead title={title} lead={lead} actions={actions} canCreate={canCreate} />
      {above}
      {tabs ? <ListTabs tabs={tabs} meta={meta} /> : null}
      <ListToolbar filters={filters} columns={table.columns} canExport={canExport} meta={meta} />
      {children ?? <Rows {...table} />}
      <ListPages />
    </ListBase>
  );
}

/** What was on the screen stays there while the next page is read. */
function Rows(props: RecordTableProps) {
  const { isPending, data } = useListContext();
  return isPending && !data ? <TableSkeleton /> : <RecordTable {...props} />;
}

function ListHead({ title, lead, actions, canCreate }: Pick<ListPageProps, 'title' | 'lead' | 'actions' | 'canCreate'>) {
  const resource = useResourceContext() ?? '';
  const labelOf = useGetResourceLabel();
  const { total } = useListContext();
  return (
    <PageHead
      title={title ?? labelOf(resource, 2)}
      lead={lead}
      beside={
        total === undefined ? undefined : (
          <Typography color="textSecondary" component="span" role="status" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {formatNumber(total)}
          </Typography>
        )
      }
      actions={
        <>
          {actions}
          {canCreate ? <CreateLink /> : null}
        </>
      }
    />
  );
}

function ListPages() {
  const translate = useTranslate();
  const { total } = useListContext();
  if (!total) return null;
  return (
    <Box component="nav" aria-label={translate('list.pages')} sx={{ '& .MuiTablePagination-root': { color: 'text.secondary' } }}>
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </Box>
  );
}
