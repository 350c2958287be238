import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAction } from '../../api/use-action.ts';
import { Ask } from '../../components/Ask.tsx';
import { graphql } from '../../gql/index.ts';
import type { CriterionResult } from '../../gql/graphql.ts';

const OVERRIDE = graphql(`
  mutation OverrideCriterion_Override($input: OverrideCriterionInput!, $locale: Locale) {
    overrideCriterion(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }
  }
`);

interface OverrideCriterionButtonProps {
  application: string;
  criterion: string;
  sentence: string;
}

/** Settles a criterion by hand, with a reason and a document, for everybody to see (FUND-7). */
export function OverrideCriterionButton({ application, criterion, sentence }: OverrideCriterionButtonProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [result, setResult] = useState<CriterionResult>('MET');
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  const { start, isRunning, error } = useAction(OVERRIDE, { done: 'applications.overridden', inForm: true, onDone: () => setOpen(false) });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} sx={{ minHeight: '1.75rem' }}>
        {translate('applications.override')}
      </Button>
      <Ask
        isOpen={isOpen}
        title={translate('applications.overrideTitle')}
        action={translate('applications.overrideConfirm')}
        isReady={reason.trim() !== '' && document.trim() !== ''}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setOpen(false)}
        onConfirm={() => start({ application, criterion, result, reason: reason.trim(), document: document.trim() })}
      >
        <span>{sentence}</span>
        <TextField
          select
          label={translate('applications.overrideResult')}
          value={result}
          onChange={(event) => setResult(event.target.value as CriterionResult)}
        >
          {(['MET', 'NOT_MET'] as const).map((value) => (
            <MenuItem key={value} value={value}>
              {translate(`enums.CriterionResult.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          required
          multiline
          minRows={2}
          label={translate('applications.overrideReason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <TextField
          required
          label={translate('applications.overrideDocument')}
          helperText={translate('applications.overrideDocumentHelp')}
          value={document}
          onChange={(event) => setDocument(event.target.value)}
        />
      </Ask>
    </>
  );
}
