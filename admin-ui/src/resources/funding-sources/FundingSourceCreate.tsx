import { BooleanInput, TextInput, email, minLength, regex, required, useTranslate } from 'react-admin';
import { CreateFor } from '../../guessers/CreateFor.tsx';
import { DayInput } from '../../inputs/DayInput.tsx';
import { TextInputs } from './TextInputs.tsx';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$/;

/** The frame of a new source; its rules are written afterwards, in its first draft. */
export function FundingSourceCreate() {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.funding-sources.fields.${field}`);
  return (
    <CreateFor redirect="show">
      <TextInput
        source="code"
        label={label('code')}
        validate={[required(), minLength(2), regex(CODE, 'input.codeShape')]}
        helperText={translate('help.funding-sources.code')}
      />
      <TextInput source="contactEmail" label={label('contactEmail')} validate={[required(), email()]} helperText={false} />
      <TextInputs field="name" />
      <TextInputs field="shortName" />
      <TextInputs field="description" lines={3} />
      <TextInputs field="whoCanApply" lines={3} />
      <TextInputs field="institution" />
      <DayInput source="eligibleFrom" label={label('eligibleFrom')} validate={required()} />
      <DayInput source="eligibleUntil" label={label('eligibleUntil')} validate={required()} />
      <BooleanInput
        source="requiresFourEyes"
        label={label('requiresFourEyes')}
        helperText={translate('help.funding-sources.requiresFourEyes')}
      />
    </CreateFor>
  );
}
