import { Box } from '@mui/material';

export function JsonText({ value }: { value: unknown }) {
  return (
    <Box
      component="pre"
      tabIndex={0}
      sx={{
        margin: 0,
        padding: 1.5,
        maxHeight: '24rem',
        overflow: 'auto',
        fontSize: '0.8125rem',
        backgroundColor: 'background.sunken',
        borderRadius: '0.375rem',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {JSON.stringify(value, null, 2)}
    </Box>
  );
}
