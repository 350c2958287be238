import { Box, Typography } from '@mui/material';
import type { SxProps, Theme } from '@mui/material/styles';
import { type ReactNode, useId } from 'react';

interface PanelProps {
  title?: ReactNode;
  /** One sentence under the title that says what is to be seen. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  sx?: SxProps<Theme>;
  /** Where an address can point: `#applications`. */
  id?: string;
  /** Without the box, for what is already inside one. */
  isPlain?: boolean;
}

/** A part of a page with a name: a line around it, no shadow. */
export function Panel({ title, lead, actions, children, sx, id, isPlain = false }: PanelProps) {
  const titleId = useId();
  return (
    <Box
      component="section"
      id={id}
      aria-labelledby={title ? titleId : undefined}
      sx={[
        isPlain
          ? {}
          : {
              border: 1,
              borderColor: 'divider',
              borderRadius: '0.625rem',
              backgroundColor: 'background.paper',
              padding: { xs: 2, md: 2.5 },
            },
        { minWidth: 0 },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      {title || actions ? (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'flex-start',
            justifyContent: 'space-between',
            gap: 1,
            marginBottom: lead ? 0.5 : 1.5,
          }}
        >
          {title ? (
            <Typography variant="h2" id={titleId}>
              {title}
            </Typography>
          ) : null}
          {actions ? <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box> : null}
        </Box>
      ) : null}
      {lead ? (
        <Typography color="textSecondary" sx={{ marginBottom: 1.5, maxWidth: '68ch' }}>
          {lead}
        </Typography>
      ) : null}
      {children}
    </Box>
  );
}
