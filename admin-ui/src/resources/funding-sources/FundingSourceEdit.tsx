import { BooleanInput, TextInput, email, required, useTranslate } from 'react-admin';
import { EditFor } from '../../guessers/EditFor.tsx';
import { TextInputs } from './TextInputs.tsx';

/** Names, descriptions, contacts and who publishes; the rules are changed in drafts. */
export function FundingSourceEdit() {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.funding-sources.fields.${field}`);
  return (
    <EditFor redirect="show">
      <TextInputs field="name" />
      <TextInputs field="shortName" />
      <TextInputs field="description" lines={3} />
      <TextInputs field="whoCanApply" lines={3} />
      <TextInputs field="howToApply" lines={4} isRequired={false} help={translate('help.funding-sources.howToApply')} />
      <TextInputs field="institution" />
      <TextInput source="contactEmail" label={label('contactEmail')} validate={[required(), email()]} helperText={false} />
      <TextInput source="contactPhone" label={label('contactPhone')} helperText={false} />
      <BooleanInput
        source="requiresFourEyes"
        label={label('requiresFourEyes')}
        helperText={translate('help.funding-sources.requiresFourEyes')}
      />
    </EditFor>
  );
}
