import { Link } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { DataTable, type RaRecord, useCreatePath, useRecordContext, useResourceContext, useResourceDefinition } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { FieldFor } from '../guessers/FieldFor.tsx';
import { describedResource } from '../resource-registry.ts';
import { type ColumnChoice, fieldOf, sourceOf, useColumns } from './columns.ts';
import { NothingFound } from './NothingFound.tsx';

export interface RecordTableProps {
  columns: ColumnChoice[];
  bulkActions?: ReactElement;
  expand?: ReactElement;
  /** Where a row leads; the record's own page when nothing is said, nowhere when false. */
  rowLink?: ((record: RaRecord) => string) | false;
}

/** Records in rows. The first column is the way to the record, by click, by Enter, by j and k. */
export function RecordTable({ columns, bulkActions, expand, rowLink }: RecordTableProps) {
  const resource = useResourceContext() ?? '';
  const { hasShow, hasEdit } = useResourceDefinition();
  const { shown } = useColumns(resource, columns);
  const { sortable } = describedResource(resource);
  const leadsSomewhere = rowLink !== false && (rowLink !== undefined || hasShow || hasEdit);
  return (
    <DataTable
      bulkActionButtons={bulkActions ?? false}
      rowClick={typeof rowLink === 'function' ? (_id, _resource, record) => rowLink(record) : leadsSomewhere ? undefined : false}
      expand={expand}
      empty={<NothingFound />}
      sx={{
        '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
        '& .RaDataTable-clickableRow': { cursor: 'pointer' },
        '& .MuiTableCell-root:first-of-type': { paddingLeft: 0.5 },
      }}
    >
      {shown.map((source, index) => (
        <DataTable.Col
          key={source}
          source={source}
          label={columns.map((column) => (typeof column === 'object' && column.source === source ? column.label : undefined)).find(Boolean)}
          disableSort={!sortable.includes(source)}
          align={isRight(resource, columns, source) ? 'right' : undefined}
        >
          <Cell source={source} columns={columns} link={index === 0 && leadsSomewhere ? rowLink || 'own' : undefined} />
        </DataTable.Col>
      ))}
    </DataTable>
  );
}

interface CellProps {
  source: string;
  columns: ColumnChoice[];
  link?: 'own' | ((record: RaRecord) => string);
}

function Cell({ source, columns, link }: CellProps) {
  const record = useRecordContext<RaRecord>();
  const resource = useResourceContext() ?? '';
  const { hasShow } = useResourceDefinition();
  const createPath = useCreatePath();
  if (!record) return null;
  const content = contentOf(resource, columns, source, record);
  if (!link) return content;
  const path = link === 'own' ? createPath({ resource, type: hasShow ? 'show' : 'edit', id: record.id }) : link(record);
  return (
    <Link
      component={RouterLink}
      to={path}
      data-row-link=""
      color="inherit"
      onClick={(event) => event.stopPropagation()}
      sx={{ fontWeight: 640 }}
    >
      {content}
    </Link>
  );
}

function contentOf(resource: string, columns: ColumnChoice[], source: string, record: RaRecord): ReactNode {
  const column = columns.find((candidate) => sourceOf(candidate) === source);
  if (typeof column === 'object') return column.render(record as never);
  const field = fieldOf(resource, source);
  return field ? <FieldFor field={field} value={record[source]} /> : null;
}

function isRight(resource: string, columns: ColumnChoice[], source: string): boolean {
  const column = columns.find((candidate) => sourceOf(candidate) === source);
  if (typeof column === 'object') return column.align === 'right';
  return ['money', 'cents', 'integer', 'number'].includes(fieldOf(resource, source)?.kind ?? '') && !fieldOf(resource, source)?.isList;
}
