import FilterListOutlined from '@mui/icons-material/FilterListOutlined';
import { Box, Button, Popover } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { FilterFor } from '../guessers/FilterFor.tsx';
import type { FilterDescription } from '../resource-description.ts';

/** All filters of the list in one place; each works as soon as it is chosen. */
export function FilterButton({ filters }: { filters: FilterDescription[] }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const names = filters.map((filter) => filter.name);
  const isAny = names.some((name) => filterValues[name] !== undefined);

  const set = (name: string, value: unknown) => {
    const { [name]: _before, ...others } = filterValues;
    setFilters(value === undefined ? others : { ...others, [name]: value });
  };
  const clear = () => setFilters(Object.fromEntries(Object.entries(filterValues).filter(([name]) => !names.includes(name))));

  return (
    <>
      <Button
        color="inherit"
        variant="outlined"
        startIcon={<FilterListOutlined />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('list.filters')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': translate('list.filters'),
            sx: { marginTop: 0.5, padding: 2, width: 'min(40rem, calc(100vw - 2rem))' },
          },
        }}
      >
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2, rowGap: 0.5 }}>
          {filters.map((filter) => (
            <FilterFor key={filter.name} filter={filter} value={filterValues[filter.name]} onChange={(value) => set(filter.name, value)} />
          ))}
        </Box>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', marginTop: 1.5 }}>
          <Button onClick={clear} disabled={!isAny}>
            {translate('ra.action.remove_all_filters')}
          </Button>
          <Button variant="outlined" onClick={() => setAnchor(null)}>
            {translate('ra.action.close')}
          </Button>
        </Box>
      </Popover>
    </>
  );
}
