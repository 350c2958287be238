import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import { DataTable, type RaRecord, useCreatePath, useRecordContext, useResourceContext, useResourceDefinition } from 'react-admin';
import { useMayOn } from '../access/use-may.ts';
import { describedResource } from '../resource-registry.ts';
import { CellFor } from './CellFor.tsx';
import { type ColumnChoice, fieldOf, sourceOf, useColumns } from './columns.ts';
import { NothingFound } from './NothingFound.tsx';
import { type Details, RecordDetails } from './RecordDetails.tsx';
import { type Opening, RowOpener } from './RowOpener.tsx';

export interface RecordTableProps {
  columns: ColumnChoice[];
  bulkActions?: ReactElement;
  /** Shown beside the list when a row is opened, for records without a page of their own. */
  details?: (record: RaRecord) => Details;
}

/** Records in rows. The first column opens the record: by click, by Enter, by j and k. */
export function RecordTable({ columns, bulkActions, details }: RecordTableProps) {
  const resource = useResourceContext() ?? '';
  const { shown } = useColumns(resource, columns);
  const { sortable } = describedResource(resource);
  const [opened, setOpened] = useState<RaRecord | null>(null);
  const pathOf = usePathOfRecord(resource);
  const opening: Opening | null = details ? { open: setOpened } : pathOf && { pathOf };

  const followRow = (_id: unknown, _resource: string, record: RaRecord) => {
    if (!opening) return false;
    if ('pathOf' in opening) return opening.pathOf(record);
    opening.open(record);
    return false;
  };
  return (
    <>
      <DataTable
        bulkActionButtons={bulkActions ?? false}
        rowClick={followRow}
        empty={<NothingFound />}
        sx={{
          '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
          '& .RaDataTable-clickableRow': { cursor: opening ? 'pointer' : 'default' },
          '& .MuiTableCell-root:first-of-type': { paddingLeft: 0.5 },
          '& .MuiTableCell-paddingCheckbox': { verticalAlign: 'top', paddingTop: '0.125rem' },
          '& .MuiTableHead-root .MuiTableCell-paddingCheckbox': { verticalAlign: 'bottom' },
        }}
      >
        {shown.map((source, index) => (
          <DataTable.Col
            key={source}
            source={source}
            label={columns
              .map((column) => (typeof column === 'object' && column.source === source ? column.label : undefined))
              .find(Boolean)}
            disableSort={!sortable.includes(source)}
            align={isRight(resource, columns, source) ? 'right' : undefined}
          >
            <Cell source={source} columns={columns} opening={index === 0 ? opening : null} />
          </DataTable.Col>
        ))}
      </DataTable>
      <RecordDetails details={opened && details ? details(opened) : null} onClose={() => setOpened(null)} />
    </>
  );
}

/** Where a record's own page is, for those who may go there. */
function usePathOfRecord(resource: string): ((record: RaRecord) => string) | null {
  const { hasShow, hasEdit } = useResourceDefinition({ resource });
  const mayEdit = useMayOn('edit', resource);
  const createPath = useCreatePath();
  const type = hasShow ? 'show' : hasEdit && mayEdit ? 'edit' : null;
  return type && ((record) => createPath({ resource, type, id: record.id }));
}

function Cell({ source, columns, opening }: { source: string; columns: ColumnChoice[]; opening: Opening | null }) {
  const record = useRecordContext<RaRecord>();
  const resource = useResourceContext() ?? '';
  if (!record) return null;
  const content = contentOf(resource, columns, source, record);
  return opening ? (
    <RowOpener record={record} opening={opening}>
      {content}
    </RowOpener>
  ) : (
    content
  );
}

function contentOf(resource: string, columns: ColumnChoice[], source: string, record: RaRecord): ReactNode {
  const column = columns.find((candidate) => sourceOf(candidate) === source);
  if (typeof column === 'object') return column.render(record as never);
  const field = fieldOf(resource, source);
  return field ? <CellFor field={field} value={record[source]} /> : null;
}

function isRight(resource: string, columns: ColumnChoice[], source: string): boolean {
  const column = columns.find((candidate) => sourceOf(candidate) === source);
  if (typeof column === 'object') return column.align === 'right';
  return ['money', 'cents', 'integer', 'number'].includes(fieldOf(resource, source)?.kind ?? '') && !fieldOf(resource, source)?.isList;
}
