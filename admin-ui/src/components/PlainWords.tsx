import { Box } from '@mui/material';

/** Rules as sentences, one under the other. */
export function PlainWords({ sentences }: { sentences: readonly string[] }) {
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        margin: 0,
        padding: 0,
        maxWidth: '68ch',
        display: 'grid',
        gap: 1,
        '& li': { paddingLeft: 1.5, borderLeft: '2px solid', borderColor: 'divider', lineHeight: 1.5 },
      }}
    >
      {sentences.map((sentence, index) => (
        <li key={`${index}-${sentence}`}>{sentence}</li>
      ))}
    </Box>
  );
}
