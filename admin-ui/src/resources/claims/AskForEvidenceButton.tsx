import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import { Button, Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../../api/idempotency-key.ts';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import type { EvidenceKind } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { enumValues } from '../../resource-registry.ts';

const ASK = graphql(`
  mutation AskForEvidence_Ask($input: AskForClaimEvidenceInput!, $locale: Locale) {
    askForClaimEvidence(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }
  }
`);

/** Asks the person for documents; the claim waits and comes back to the queue with them. */
export function AskForEvidenceButton({ id }: { id: string }) {
  const translate = useTranslate();
  const [key, setKey] = useState<string | null>(null);
  const [kinds, setKinds] = useState<EvidenceKind[]>([]);
  const [explanation, setExplanation] = useState('');
  const { start, isRunning, error } = useAction(ASK, { done: 'claims.asked', inForm: true, onDone: () => setKey(null) });
  const choose = (kind: EvidenceKind, isChosen: boolean) => setKinds(isChosen ? [...kinds, kind] : kinds.filter((other) => other !== kind));
  return (
    <>
      <Button variant="outlined" startIcon={<HelpOutlineOutlined />} onClick={() => setKey(newIdempotencyKey())}>
        {translate('claims.ask')}
      </Button>
      <ConfirmDialog
        isOpen={key !== null}
        title={translate('claims.askTitle')}
        action={translate('claims.ask')}
        isReady={kinds.length > 0 && explanation.trim() !== ''}
        isRunning={isRunning}
        error={error?.message}
        onClose={() => setKey(null)}
        onConfirm={() => key && start({ claim: id, kinds, explanation: explanation.trim(), idempotencyKey: key })}
      >
        {translate('claims.askExplained')}
        <FormControl component="fieldset" required>
          <FormLabel component="legend">{translate('claims.which')}</FormLabel>
          <FormGroup>
            {(enumValues('EvidenceKind') as EvidenceKind[]).map((kind) => (
              <FormControlLabel
                key={kind}
                label={translate(`enums.EvidenceKind.${kind}`)}
                control={<Checkbox checked={kinds.includes(kind)} onChange={(event) => choose(kind, event.target.checked)} />}
              />
            ))}
          </FormGroup>
        </FormControl>
        <TextField
          required
          multiline
          minRows={2}
          label={translate('claims.whatIsWrong')}
          helperText={translate('claims.explanationHelp')}
          value={explanation}
          onChange={(event) => setExplanation(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
