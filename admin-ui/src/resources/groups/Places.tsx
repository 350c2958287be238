import { Box } from '@mui/material';

/** "12 / 20" with a bar of the same. */
export function Places({ taken, of }: { taken: number; of: number }) {
  const share = of > 0 ? Math.min(100, (taken / of) * 100) : 0;
  return (
    <Box component="span" sx={{ display: 'inline-grid', gap: '2px', minWidth: '4.5rem', fontVariantNumeric: 'tabular-nums' }}>
      <span>
        {taken} / {of}
      </span>
      <Box component="span" aria-hidden sx={{ height: '0.25rem', borderRadius: '0.125rem', backgroundColor: 'divider', display: 'flex' }}>
        <Box
          component="span"
          sx={{ width: `${share}%`, borderRadius: '0.125rem', backgroundColor: share >= 100 ? 'error.main' : 'secondary.main' }}
        />
      </Box>
    </Box>
  );
}
