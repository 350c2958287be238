import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import type { CriterionResult } from '../../gql/graphql.ts';

interface SettleCriterionProps {
  sentence: string;
  isRunning: boolean;
  error: string | undefined;
  /** Resolves when it is done; the dialog then closes. */
  onSettle: (settled: { result: CriterionResult; reason: string; document: string }, idempotencyKey: string) => Promise<unknown>;
}

/** The dialog in which a criterion is settled by hand: the result, why, and on which document (FUND-7). */
export function SettleCriterion({ sentence, isRunning, error, onSettle }: SettleCriterionProps) {
  const translate = useTranslate();
  const [key, setKey] = useState<string | null>(null);
  const [result, setResult] = useState<CriterionResult>('MET');
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  const settle = () => {
    if (!key) return;
    // a refusal is shown in the dialog
    void onSettle({ result, reason: reason.trim(), document: document.trim() }, key).then(
      () => setKey(null),
      () => {},
    );
  };
  return (
    <>
      <Button size="small" onClick={() => setKey(newIdempotencyKey())} sx={{ minHeight: '1.75rem' }}>
        {translate('applications.override')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('applications.overrideTitle')}
        action={translate('applications.overrideConfirm')}
        isReady={reason.trim() !== '' && document.trim() !== ''}
        isRunning={isRunning}
        error={error}
        onClose={() => setKey(null)}
        onConfirm={settle}
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
      </ConfirmDialog>
    </>
  );
}
