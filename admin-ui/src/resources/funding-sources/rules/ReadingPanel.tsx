import { Alert, Box, CircularProgress, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Panel } from '../../../components/Panel.tsx';
import { PlainWords } from '../../../components/PlainWords.tsx';
import { formatTime } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import type { DraftState } from './use-draft.ts';

interface ReadingPanelProps {
  reading: readonly string[];
  differences: readonly string[];
  state: DraftState;
  savedAt: Date | null;
  refusal: string | null;
  issueCount: number;
}

/** What the draft says and what it changes, in the words it will be published with. */
export function ReadingPanel({ reading, differences, state, savedAt, refusal, issueCount }: ReadingPanelProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Panel
        title={translate('rules.whatChanges')}
        actions={<SaveState state={state} savedAt={savedAt} />}
        sx={{ borderColor: 'secondary.main' }}
      >
        {state === 'unsound' ? <Alert severity="warning">{translate('rules.unsound', { smart_count: issueCount })}</Alert> : null}
        {state === 'refused' ? <Alert severity="error">{refusal}</Alert> : null}
        <Box aria-live="polite">
          {differences.length > 0 ? (
            <PlainWords sentences={differences} />
          ) : (
            <Typography color="text.secondary">{translate('rules.noDifferences')}</Typography>
          )}
        </Box>
      </Panel>
      <Panel title={translate('rules.reading')}>
        <PlainWords sentences={reading} />
      </Panel>
    </Box>
  );
}

function SaveState({ state, savedAt }: { state: DraftState; savedAt: Date | null }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  if (state === 'saving') return <CircularProgress size={16} aria-label={translate('rules.saving')} />;
  if (state !== 'saved') return null;
  return (
    <Typography variant="caption" color="text.secondary" role="status">
      {savedAt ? translate('rules.savedAt', { time: formatTime(savedAt.toISOString(), locale) }) : translate('rules.saved')}
    </Typography>
  );
}
