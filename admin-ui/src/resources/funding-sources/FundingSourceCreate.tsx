import { DateInput, TextInput, email, minLength, regex, required, useTranslate } from 'react-admin';
import { CreateFor } from '../../guessers/CreateFor.tsx';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$/;

/** The frame of a new source; its rules are written afterwards, in its first draft. */
export function FundingSourceCreate() {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.funding-sources.fields.${field}`);
  const text = (field: string, isLong = false) => [
    <TextInput
      key={`${field}lv`}
      source={`${field}.lv`}
      label={translate('input.inLatvian', { label: label(field) })}
      validate={required()}
      multiline={isLong}
      minRows={isLong ? 3 : undefined}
    />,
    <TextInput
      key={`${field}en`}
      source={`${field}.en`}
      label={translate('input.inEnglish', { label: label(field) })}
      multiline={isLong}
      minRows={isLong ? 3 : undefined}
      parse={(value) => value || null}
    />,
  ];
  return (
    <CreateFor redirect="show">
      <TextInput
        source="code"
        label={label('code')}
        validate={[required(), minLength(2), regex(CODE, 'input.codeShape')]}
        helperText={translate('help.funding-sources.code')}
      />
      <TextInput source="contactEmail" label={label('contactEmail')} validate={[required(), email()]} />
      {text('name')}
      {text('shortName')}
      {text('description', true)}
      {text('whoCanApply', true)}
      {text('institution')}
      <DateInput source="eligibleFrom" label={label('eligibleFrom')} validate={required()} />
      <DateInput source="eligibleUntil" label={label('eligibleUntil')} validate={required()} />
    </CreateFor>
  );
}
