import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Drawer, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslate } from 'react-admin';

export interface Details {
  title: string;
  content: ReactNode;
}

/** A record beside its list. */
export function RecordDetails({ details, onClose }: { details: Details | null; onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Drawer
      anchor="right"
      open={details !== null}
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-labelledby': id,
          sx: { width: 'min(34rem, 100vw)', padding: 2.5, borderLeft: 1, borderColor: 'divider' },
        },
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1, marginBottom: 2 }}>
        <Typography variant="h2" id={id}>
          {details?.title}
        </Typography>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')} autoFocus>
          <CloseOutlined />
        </IconButton>
      </Box>
      {details?.content}
    </Drawer>
  );
}
