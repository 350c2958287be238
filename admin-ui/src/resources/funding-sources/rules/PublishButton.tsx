import PublishOutlined from '@mui/icons-material/PublishOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useAction } from '../../../api/use-action.ts';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { PlainWords } from '../../../components/PlainWords.tsx';
import { graphql } from '../../../gql/index.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import { DayField } from '../../../inputs/DayField.tsx';
import { isDay } from '../../../inputs/day-text.ts';
import { today } from '../../../inputs/riga-time.ts';
import { Differences } from './Differences.tsx';
import { TriedBefore } from './TriedBefore.tsx';
import type { DraftVersion } from './use-draft.ts';

const PUBLISH = graphql(`
  mutation PublishButton_Publish($input: PublishFundingSourceVersionInput!, $locale: Locale) {
    publishFundingSourceVersion(input: $input) { version { id number status effectiveFrom } userErrors { code message(locale: $locale) path } }
  }
`);

interface PublishButtonProps {
  source: { id: string; activeVersion?: object | null; setup: { step: string; isDone: boolean; isOptional: boolean }[] };
  version: DraftVersion | null;
  isReady: boolean;
}

/** Puts the draft in force from a day on, after saying once more what it changes. A published version never changes again. */
export function PublishButton({ source, version, isReady }: PublishButtonProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const locale = useLocale() as LocaleCode;
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState(today());
  const { start, isRunning, error } = useAction(PUBLISH, {
    done: 'rules.publishedNotice',
    inForm: true,
    onDone: () => navigate(`/funding-sources/${encodeURIComponent(source.id)}/show?part=rules`),
  });
  const missing = source.setup.filter((step) => !step.isDone && !step.isOptional && step.step !== 'PUBLISH');
  if (!version) return null;
  if (version.publishRefusal)
    return (
      <Alert severity="info" sx={{ maxWidth: '34rem' }}>
        {version.publishRefusal}
      </Alert>
    );
  return (
    <>
      <Button variant="contained" startIcon={<PublishOutlined />} disabled={!isReady} onClick={() => setOpen(true)}>
        {translate('rules.publish')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate('rules.publishTitle', { number: version.number })}
        action={isDay(from) ? translate('rules.publishFrom', { day: formatDate(from, locale) }) : translate('rules.publish')}
        isReady={isDay(from)}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ version: version.id, effectiveFrom: from })}
      >
        {missing.length > 0 ? (
          <Alert severity="warning">
            {translate('rules.publishMissing', { steps: missing.map(({ step }) => translate(`enums.SetupStep.${step}`)).join(', ') })}
          </Alert>
        ) : null}
        <Typography>{translate('rules.publishExplained')}</Typography>
        <Box sx={{ maxHeight: '40vh', overflowY: 'auto' }} tabIndex={0} role="region" aria-label={translate('rules.reading')}>
          {source.activeVersion ? (
            <Differences sentences={version.differences} isFirst={false} />
          ) : (
            <PlainWords sentences={version.inPlainWords} />
          )}
        </Box>
        {source.activeVersion ? <TriedBefore version={version.id} /> : null}
        <DayField isRequired label={translate('rules.effectiveFrom')} value={from} onChange={(day) => setFrom(day ?? '')} />
      </ConfirmDialog>
    </>
  );
}
