import { Box, FormHelperText, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { LocaleCode } from '../../../i18n/locale.ts';
import { type Criterion, criterionInWords, criterionSchema } from './engine.ts';
import type { Issues } from './issues.ts';
import { memberOf, settingsOf } from './settings-of.ts';
import { SettingsForm } from './SettingsForm.tsx';

interface CriterionFormProps {
  criterion: Criterion;
  issues: Issues;
  onChange: (criterion: Criterion) => void;
}

/** One condition: its settings, and the sentence they make. */
export function CriterionForm({ criterion, issues, onChange }: CriterionFormProps) {
  const translate = useTranslate();
  const code = criterion.criterion;
  const settings = useMemo(() => {
    const schema = memberOf(criterionSchema, 'criterion', code);
    return schema ? settingsOf(schema) : [];
  }, [code]);
  return (
    <Box role="group" aria-label={translate(`criteria.names.${code}`)}>
      <Typography component="div" sx={{ fontWeight: 640 }}>
        {translate(`criteria.names.${code}`)}
      </Typography>
      <SettingsForm
        owner={code}
        settings={settings}
        values={criterion as unknown as Record<string, unknown>}
        issues={issues}
        onChange={(next) => onChange(next as unknown as Criterion)}
      />
      {issues.get('') ? <FormHelperText error>{issues.get('')}</FormHelperText> : <Reading criterion={criterion} />}
    </Box>
  );
}

/** The condition in plain words, as soon as it can be read. */
function Reading({ criterion }: { criterion: Criterion }) {
  const locale = useLocale() as LocaleCode;
  const parsed = criterionSchema.safeParse(criterion);
  if (!parsed.success) return null;
  const words = criterionInWords(parsed.data)[locale];
  return (
    <Typography color="secondary" aria-live="polite" sx={{ marginTop: 0.25 }}>
      {words.charAt(0).toUpperCase() + words.slice(1)}
    </Typography>
  );
}
