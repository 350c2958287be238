import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Instant } from './Day.tsx';

export interface TimelineEntry {
  at: string;
  title: ReactNode;
  by?: string | null;
  note?: ReactNode;
}

/** Who did what, newest last, as it happened. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {entries.map((entry, index) => (
        <Box
          component="li"
          key={`${entry.at}-${index}`}
          sx={{
            position: 'relative',
            paddingLeft: 2.5,
            paddingBottom: index === entries.length - 1 ? 0 : 2,
            '&::before': {
              content: '""',
              position: 'absolute',
              left: '0.1875rem',
              top: '0.5rem',
              width: '0.5rem',
              height: '0.5rem',
              borderRadius: '50%',
              backgroundColor: 'primary.main',
            },
            '&::after':
              index === entries.length - 1
                ? {}
                : {
                    content: '""',
                    position: 'absolute',
                    left: '0.40625rem',
                    top: '1rem',
                    bottom: '-0.25rem',
                    width: '1px',
                    backgroundColor: 'divider',
                  },
          }}
        >
          <Box>{entry.title}</Box>
          <Typography variant="caption" color="textSecondary" component="div">
            <Instant value={entry.at} />
            {entry.by ? ` · ${entry.by}` : ''}
          </Typography>
          {entry.note ? <Box sx={{ marginTop: 0.25 }}>{entry.note}</Box> : null}
        </Box>
      ))}
    </Box>
  );
}
