import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { nodeOf } from '../../../api/node-of.ts';
import { Instant } from '../../../components/Day.tsx';
import { useDryRun } from './use-dry-run.ts';

/** Before publishing: what the dry run of this very text has shown, or that there is none (FUND-2). */
export function TriedBefore({ version }: { version: string }) {
  const translate = useTranslate();
  const node = nodeOf(useDryRun(version, null).data);
  if (!node) return null;
  const { dryRun } = node;
  const missing = !dryRun
    ? 'publishUntried'
    : dryRun.isOutOfDate
      ? 'publishOutOfDate'
      : dryRun.status !== 'DONE'
        ? 'publishUnfinished'
        : null;
  if (!dryRun || missing) return <Alert severity="warning">{translate(`dryRun.${missing}`)}</Alert>;
  return (
    <Box>
      <Typography variant="h3">{translate('dryRun.beforePublishing')}</Typography>
      <Typography>{dryRun.inPlainWords}</Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {translate('dryRun.by', { name: dryRun.startedBy })} <Instant value={dryRun.finishedAt} />
      </Typography>
    </Box>
  );
}
