import { Alert, Box, Button, CircularProgress, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Panel } from '../../../components/Panel.tsx';
import { formatTime } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import { Differences } from './Differences.tsx';
import type { DraftState } from './use-draft.ts';

interface ChangesPanelProps {
  isFirst: boolean;
  differences: readonly string[];
  state: DraftState;
  savedAt: Date | null;
  refusal: string | null;
  issueCount: number;
}

/** What the draft changes, in the words it will be published with, and whether it is saved. */
export function ChangesPanel({ isFirst, differences, state, savedAt, refusal, issueCount }: ChangesPanelProps) {
  const translate = useTranslate();
  return (
    <Panel
      title={translate('rules.whatChanges')}
      actions={<SaveState state={state} savedAt={savedAt} />}
      sx={{ borderColor: 'secondary.main' }}
    >
      {state === 'unsound' ? (
        <Alert severity="warning" sx={{ marginBottom: 1.5 }}>
          {translate('rules.unsound', { smart_count: issueCount })}
          <Box sx={{ marginLeft: -1 }}>
            <Button color="inherit" onClick={goToFirst}>
              {translate('rules.goToFirst')}
            </Button>
          </Box>
        </Alert>
      ) : null}
      {state === 'refused' ? <Alert severity="error">{refusal}</Alert> : null}
      <Box aria-live="polite">
        <Differences sentences={differences} isFirst={isFirst} />
      </Box>
    </Panel>
  );
}

/** A form of thirty settings does not show by itself which one is wrong. */
function goToFirst(): void {
  const wrong = document.querySelector<HTMLElement>('main [aria-invalid="true"], main .MuiFormHelperText-root.Mui-error');
  wrong?.scrollIntoView({ block: 'center' });
  wrong?.focus();
}

function SaveState({ state, savedAt }: { state: DraftState; savedAt: Date | null }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  if (state === 'saving') return <CircularProgress size={16} aria-label={translate('rules.saving')} />;
  if (state !== 'saved') return null;
  return (
    <Typography variant="caption" color="textSecondary" role="status">
      {savedAt ? translate('rules.savedAt', { time: formatTime(savedAt.toISOString(), locale) }) : translate('rules.saved')}
    </Typography>
  );
}
