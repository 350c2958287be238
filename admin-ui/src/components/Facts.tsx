import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Names and values side by side; under each other where it is narrow. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(8rem, 13rem) 1fr' },
        columnGap: 2,
        rowGap: { xs: 0, sm: 0.75 },
        margin: 0,
        '& dt': { color: 'text.secondary' },
        '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere', marginBottom: { xs: 1, sm: 0 } },
      }}
    >
      {facts.map((fact) => (
        <Box key={fact.label} sx={{ display: 'contents' }}>
          <dt>{fact.label}</dt>
          <dd>{fact.value ?? '–'}</dd>
        </Box>
      ))}
    </Box>
  );
}
