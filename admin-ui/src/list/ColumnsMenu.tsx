import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import { Button, Checkbox, FormControlLabel, Popover, Stack } from '@mui/material';
import { useState } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { ColumnLabel } from './ColumnLabel.tsx';
import { type ColumnChoice, useColumns } from './columns.ts';

/** Which columns the table has, remembered for this person in this browser. */
export function ColumnsMenu({ columns }: { columns: ColumnChoice[] }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { available, isShown, toggle } = useColumns(resource, columns);
  return (
    <>
      <Button
        color="inherit"
        startIcon={<ViewColumnOutlined />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('ra.action.select_columns')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': translate('ra.action.select_columns'), sx: { padding: 1.5, maxHeight: '70vh' } },
        }}
      >
        <Stack>
          {available.map((column) => (
            <FormControlLabel
              key={column}
              control={<Checkbox checked={isShown(column)} onChange={() => toggle(column)} />}
              label={<ColumnLabel resource={resource} source={column} />}
            />
          ))}
        </Stack>
      </Popover>
    </>
  );
}
