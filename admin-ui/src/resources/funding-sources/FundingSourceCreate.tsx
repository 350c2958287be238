import { BooleanInput, TextInput, email, minLength, regex, required, useTranslate } from 'react-admin';
import { FormSection } from '../../components/FormSection.tsx';
import { CreateFor } from '../../guessers/CreateFor.tsx';
import { DayInput } from '../../inputs/DayInput.tsx';
import { today } from '../../inputs/riga-time.ts';
import { FirstSchemeInputs } from './FirstSchemeInputs.tsx';
import { TextInputs } from './TextInputs.tsx';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$/;
const AS_A_RULE = { requiresFourEyes: true, pays: { kind: 'PERCENTAGE', lowIncomePaysNothing: true } };

/** The frame of a new source, in the order in which one thinks of it; everything can be changed until it is published. */
export function FundingSourceCreate() {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.funding-sources.fields.${field}`);
  const section = (name: string) => ({ title: translate(`newSource.${name}.title`), lead: translate(`newSource.${name}.lead`) });
  return (
    <CreateFor redirect="show" defaultValues={{ ...AS_A_RULE, eligibleFrom: today() }} action={translate('newSource.create')}>
      <FormSection {...section('what')}>
        <TextInput
          source="code"
          label={label('code')}
          validate={[required(), minLength(2), regex(CODE, 'input.codeShape')]}
          helperText={translate('help.funding-sources.code')}
        />
        <span />
        <TextInputs field="name" help={translate('newSource.what.nameHelp')} />
        <TextInputs field="shortName" help={translate('newSource.what.shortNameHelp')} />
      </FormSection>
      <FormSection {...section('pays')}>
        <FirstSchemeInputs />
      </FormSection>
      <FormSection {...section('when')}>
        <DayInput source="eligibleFrom" label={label('eligibleFrom')} validate={required()} />
        <DayInput source="eligibleUntil" label={label('eligibleUntil')} validate={required()} />
      </FormSection>
      <FormSection {...section('residents')}>
        <TextInputs field="description" lines={3} help={translate('newSource.residents.descriptionHelp')} />
        <TextInputs field="whoCanApply" lines={2} help={translate('newSource.residents.whoHelp')} />
      </FormSection>
      <FormSection {...section('who')}>
        <TextInputs field="institution" />
        <TextInput source="contactEmail" label={label('contactEmail')} validate={[required(), email()]} helperText={false} />
        <TextInput source="contactPhone" label={label('contactPhone')} helperText={false} />
        <BooleanInput
          source="requiresFourEyes"
          label={label('requiresFourEyes')}
          helperText={translate('help.funding-sources.requiresFourEyes')}
        />
      </FormSection>
    </CreateFor>
  );
}
