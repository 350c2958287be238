import { Box } from '@mui/material';
import { useResourceContext } from 'react-admin';
import { describedResource } from '../resource-registry.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import type { ColumnChoice } from './columns.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { ExportButton } from './ExportButton.tsx';
import { FilterButton } from './FilterButton.tsx';
import { SavedViews } from './SavedViews.tsx';
import { SearchBox } from './SearchBox.tsx';

interface ListToolbarProps {
  filters?: string[];
  columns: ColumnChoice[];
  canExport: boolean;
  meta?: Record<string, unknown>;
}

export function ListToolbar({ filters, columns, canExport, meta }: ListToolbarProps) {
  const resource = describedResource(useResourceContext() ?? '');
  const offered = resource.filters.filter((filter) => filters?.includes(filter.name) ?? true);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, marginBottom: 1 }}>
      {resource.hasSearch ? <SearchBox /> : null}
      {offered.length > 0 ? <FilterButton filters={offered} /> : null}
      <ActiveFilters filters={offered} />
      <Box sx={{ flexGrow: 1 }} />
      <SavedViews />
      <ColumnsMenu columns={columns} />
      {canExport ? <ExportButton columns={columns} meta={meta} /> : null}
    </Box>
  );
}
