import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export interface BarPart {
  label: string;
  value: number;
  shown: ReactNode;
  /** A colour of the palette, or a pattern for what is not yet spent. */
  colour: string;
}

interface BarProps {
  parts: BarPart[];
  total: number;
  /** What the bar says, for those who do not see it. */
  label: string;
}

/** One whole and its parts, with the figures beneath as a table (every chart has one). */
export function Bar({ parts, total, label }: BarProps) {
  const share = (value: number) => (total > 0 ? Math.max(0, (value / total) * 100) : 0);
  return (
    <Box component="figure" sx={{ margin: 0 }}>
      <Box
        role="img"
        aria-label={label}
        sx={{
          display: 'flex',
          gap: '2px',
          height: '1.25rem',
          borderRadius: '0.25rem',
          overflow: 'hidden',
          backgroundColor: 'background.sunken',
          '@media (forced-colors: active)': { border: '1px solid' },
        }}
      >
        {parts
          .filter((part) => part.value > 0)
          .map((part) => (
            <Box
              key={part.label}
              sx={{ width: `${share(part.value)}%`, minWidth: '3px', backgroundColor: part.colour, forcedColorAdjust: 'none' }}
            />
          ))}
      </Box>
      <Box
        component="table"
        sx={{
          width: '100%',
          marginTop: 1.5,
          borderCollapse: 'collapse',
          '& td, & th': { padding: '0.25rem 0', textAlign: 'left', fontWeight: 'inherit', verticalAlign: 'baseline' },
          '& tr + tr > *': { borderTop: 1, borderColor: 'divider' },
        }}
      >
        <tbody>
          {parts.map((part) => (
            <tr key={part.label}>
              <th scope="row">
                <Box
                  component="span"
                  aria-hidden
                  sx={{
                    display: 'inline-block',
                    width: '0.75rem',
                    height: '0.75rem',
                    marginRight: 1,
                    borderRadius: '0.125rem',
                    backgroundColor: part.colour,
                    forcedColorAdjust: 'none',
                    border: '1px solid',
                    borderColor: 'line.strong',
                  }}
                />
                {part.label}
              </th>
              <Box component="td" sx={{ textAlign: 'right !important', fontVariantNumeric: 'tabular-nums' }}>
                {part.shown}
              </Box>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
