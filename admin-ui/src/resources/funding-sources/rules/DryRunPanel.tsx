import StopCircleOutlined from '@mui/icons-material/StopCircleOutlined';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { nodeOf } from '../../../api/node-of.ts';
import { useAction } from '../../../api/use-action.ts';
import { Panel } from '../../../components/Panel.tsx';
import { QueryState } from '../../../components/QueryState.tsx';
import { graphql } from '../../../gql/index.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import { DryRunResult } from './DryRunResult.tsx';
import { type DryRun, useDryRun } from './use-dry-run.ts';

const START = graphql(`
  mutation DryRunPanel_Start($input: StartDryRunInput!, $locale: Locale) {
    startDryRun(input: $input) { dryRun { id status } userErrors { code message(locale: $locale) path } }
  }
`);
const STOP = graphql(`
  mutation DryRunPanel_Stop($input: DryRunInput!, $locale: Locale) {
    stopDryRun(input: $input) { dryRun { id status } userErrors { code message(locale: $locale) path } }
  }
`);

interface DryRunPanelProps {
  version: string | null;
  /** When the draft was last saved here; its result may be out of date since. */
  savedAt?: Date | null;
  /** Whether what is on the screen is what would be tried. */
  isSaved?: boolean;
  mayRun: boolean;
}

/** What a version would have done to past decisions: set off, stopped, gone on with, and its kept result (FUND-2). */
export function DryRunPanel({ version, savedAt = null, isSaved = true, mayRun }: DryRunPanelProps) {
  const translate = useTranslate();
  const query = useDryRun(version, savedAt);
  const dryRun = nodeOf(query.data)?.dryRun ?? null;
  return (
    <Panel
      title={translate('dryRun.title')}
      lead={translate('dryRun.lead')}
      actions={mayRun && version ? <Actions version={version} dryRun={dryRun} isSaved={isSaved} /> : undefined}
    >
      {version === null ? (
        <Typography color="textSecondary">{translate('dryRun.unsaved')}</Typography>
      ) : (
        <QueryState query={query} read={(answer) => nodeOf(answer)}>
          {({ dryRun: run }) => (run ? <Run run={run} /> : <Typography color="textSecondary">{translate('dryRun.none')}</Typography>)}
        </QueryState>
      )}
    </Panel>
  );
}

function Actions({ version, dryRun, isSaved }: { version: string; dryRun: DryRun | null; isSaved: boolean }) {
  const translate = useTranslate();
  const start = useAction(START);
  const stop = useAction(STOP);
  if (dryRun?.status === 'RUNNING' && !dryRun.isOutOfDate)
    return (
      <Button
        variant="outlined"
        color="error"
        startIcon={<StopCircleOutlined />}
        disabled={stop.isRunning}
        onClick={() => stop.start({ dryRun: dryRun.id })}
      >
        {translate('dryRun.stop')}
      </Button>
    );
  const isGoingOn = dryRun?.status === 'STOPPED' && !dryRun.isOutOfDate;
  return (
    <Button variant="outlined" disabled={start.isRunning || !isSaved} onClick={() => start.start({ version })}>
      {translate(isGoingOn ? 'dryRun.goOn' : dryRun ? 'dryRun.again' : 'dryRun.run')}
    </Button>
  );
}

function Run({ run }: { run: DryRun }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const counts = { processed: formatNumber(run.processed, locale), toProcess: formatNumber(run.toProcess, locale) };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {run.isOutOfDate ? <Alert severity="warning">{translate('dryRun.outOfDate')}</Alert> : null}
      {run.status === 'STOPPED' ? <Alert severity="warning">{translate('dryRun.stopped', counts)}</Alert> : null}
      {run.status === 'RUNNING' ? (
        <Box role="status">
          <Typography>{translate('dryRun.progress', counts)}</Typography>
          <LinearProgress
            variant="determinate"
            value={run.toProcess > 0 ? Math.min(100, Math.round((run.processed / run.toProcess) * 100)) : 0}
            aria-label={translate('dryRun.progress', counts)}
            sx={{ marginTop: 0.5 }}
          />
        </Box>
      ) : null}
      {run.status === 'DONE' || run.decisions > 0 ? <DryRunResult run={run} /> : null}
    </Box>
  );
}
