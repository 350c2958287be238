import { Alert, Box, CircularProgress, Typography } from '@mui/material'
import { useLocale, useTranslate } from 'react-admin'
import { Panel } from '../../../components/Panel.tsx'
import { PlainWords } from '../../../components/PlainWords.tsx'
import { formatTime } from '../../../i18n/format.ts'
import type { LocaleCode } from '../../../i18n/locale.ts'
import type { DraftState, DraftVersion } from './use-draft.ts'

interface ReadingPanelProps {
  version: DraftVersion | null
  state: DraftState
  savedAt: Date | null
  refusal: string | null
  issueCount: number
  /** The rules in force, read until there is a draft. */
  inForce: readonly string[]
}

/** What the draft says and what it changes, in the words it will be published with. */
export function ReadingPanel({ version, state, savedAt, refusal, issueCount, inForce }: ReadingPanelProps) {
  const translate = useTranslate()
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Panel title={translate('rules.whatChanges')} actions={<SaveState state={state} savedAt={savedAt} />} sx={{ borderColor: 'secondary.main' }}>
        {state === 'unsound' ? <Alert severity="warning">{translate('rules.unsound', { smart_count: issueCount })}</Alert> : null}
        {state === 'refused' ? <Alert severity="error">{refusal}</Alert> : null}
        <Box aria-live="polite">
          {version && version.differences.length > 0 ? <PlainWords sentences={version.differences} /> : <Typography color="text.secondary">{translate('rules.noDifferences')}</Typography>}
        </Box>
      </Panel>
      <Panel title={translate('rules.reading')}>
        <PlainWords sentences={version?.inPlainWords ?? inForce} />
      </Panel>
    </Box>
  )
}

function SaveState({ state, savedAt }: { state: DraftState; savedAt: Date | null }) {
  const translate = useTranslate()
  const locale = useLocale() as LocaleCode
  if (state === 'saving') return <CircularProgress size={16} aria-label={translate('rules.saving')} />
  if (state !== 'saved') return null
  return (
    <Typography variant="caption" color="text.secondary" role="status">
      {savedAt ? translate('rules.savedAt', { time: formatTime(savedAt.toISOString(), locale) }) : translate('rules.saved')}
    </Typography>
  )
}
