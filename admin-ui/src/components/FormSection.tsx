import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface FormSectionProps {
  title: string;
  /** One sentence: what is asked here and why. */
  lead?: string;
  children: ReactNode;
}

/** Some inputs of a long form under one heading, two beside each other where there is room. */
export function FormSection({ title, lead, children }: FormSectionProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ gridColumn: '1 / -1', '& + &': { marginTop: 2.5 } }}>
      <Typography variant="h2" id={id} sx={{ marginBottom: lead ? 0.25 : 1 }}>
        {title}
      </Typography>
      {lead ? (
        <Typography color="textSecondary" sx={{ maxWidth: '64ch', marginBottom: 1 }}>
          {lead}
        </Typography>
      ) : null}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          columnGap: 2,
          rowGap: 0.5,
          alignItems: 'start',
        }}
      >
        {children}
      </Box>
    </Box>
  );
}
