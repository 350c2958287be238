import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Names and values side by side; under each other where it is narrow. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(6rem, 2fr) 3fr',
          columnGap: 2,
          rowGap: 0.75,
          margin: 0,
          '@container (max-width: 17rem)': { gridTemplateColumns: '1fr', rowGap: 0 },
          '@container (min-width: 40rem)': { gridTemplateColumns: '13rem 1fr' },
          '& time': { whiteSpace: 'nowrap' },
          '& dt': { color: 'text.secondary' },
          '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
        }}
      >
        {facts.map((fact) => (
          <Box key={fact.label} sx={{ display: 'contents' }}>
            <dt>{fact.label}</dt>
            <dd>{fact.value ?? '–'}</dd>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
