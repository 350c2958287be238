import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Criteria, type CriterionCode, criterionSchema } from './engine.ts';
import { memberOf, settingsOf, usualValues, wordsOf } from './settings-of.ts';

/** Written by the program from the settings of a scheme, never by hand. */
const OWN: string[] = ['CLAIM_ITEM', 'CLAIM_ACHIEVED', 'CLAIM_EVIDENCE', 'GRANT_AVAILABLE', 'LAST_REIMBURSEMENT'];

/** Every condition the rule set knows, found by typing. */
export function AddCriterion({ onAdd }: { onAdd: (criterion: Criteria) => void }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const add = (code: string) => {
    const schema = memberOf(criterionSchema, 'criterion', code);
    onAdd({ criterion: code as CriterionCode, ...(schema ? usualValues(settingsOf(schema)) : {}) } as Criteria);
    setText('');
  };
  return (
    <Autocomplete<string>
      options={wordsOf(criterionSchema, 'criterion').filter((code) => !OWN.includes(code))}
      value={null}
      inputValue={text}
      onInputChange={(_event, next, reason) => setText(reason === 'input' ? next : '')}
      onChange={(_event, code) => code && add(code)}
      getOptionLabel={(code) => translate(`criteria.names.${code}`)}
      sx={{ width: '20rem', maxWidth: '100%' }}
      renderInput={(params) => <TextField {...params} label={translate('criteria.add')} />}
    />
  );
}
