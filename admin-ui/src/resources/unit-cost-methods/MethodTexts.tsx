import { TextInput, required, useTranslate } from 'react-admin';

/** Name and origin of a method in both languages. */
export function MethodTexts() {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.unit-cost-methods.fields.${field}`);
  return (
    <>
      <TextInput source="nameLv" label={label('nameLv')} validate={required()} helperText={false} />
      <TextInput source="nameEn" label={label('nameEn')} helperText={false} />
      <TextInput
        source="descriptionLv"
        label={label('descriptionLv')}
        validate={required()}
        multiline
        minRows={3}
        helperText={translate('unitCosts.descriptionHelp')}
      />
      <TextInput source="descriptionEn" label={label('descriptionEn')} multiline minRows={3} helperText={false} />
    </>
  );
}
