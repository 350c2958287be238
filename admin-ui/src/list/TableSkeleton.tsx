import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Rows to come. */
export function TableSkeleton() {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('ra.message.loading')} sx={{ display: 'grid', gap: 1, paddingTop: 1 }}>
      {ROWS.map((row) => (
        <Skeleton key={row} variant="rounded" height={40} />
      ))}
    </Box>
  );
}
