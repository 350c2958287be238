import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

/** An empty list says why it is empty and what to do about it. */
export function NothingFound() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const isNarrowed = Object.values(filterValues).some((value) => value !== undefined && value !== '');
  return (
    <Box sx={{ paddingBlock: 5, textAlign: 'center', borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ marginBottom: 1 }}>{translate(isNarrowed ? 'ra.navigation.no_filtered_results' : 'ra.page.empty')}</Typography>
      {isNarrowed ? (
        <Button variant="outlined" onClick={() => setFilters({})}>
          {translate('ra.navigation.clear_filters')}
        </Button>
      ) : null}
    </Box>
  );
}
