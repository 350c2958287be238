import { TextInput, required, useTranslate } from 'react-admin';

interface TextInputsProps {
  field: string;
  lines?: number;
  isRequired?: boolean;
  help?: string;
}

/** One text in both languages; steps are written a line each. */
export function TextInputs({ field, lines = 1, isRequired = true, help }: TextInputsProps) {
  const translate = useTranslate();
  const label = translate(`resources.funding-sources.fields.${field}`);
  return (['Lv', 'En'] as const).map((language) => (
    <TextInput
      key={language}
      source={`${field}${language}`}
      label={translate(language === 'Lv' ? 'input.inLatvian' : 'input.inEnglish', { label })}
      validate={language === 'Lv' && isRequired ? required() : undefined}
      multiline={lines > 1}
      minRows={lines > 1 ? lines : undefined}
      format={(value: string | string[] | undefined) => (Array.isArray(value) ? value.join('\n') : (value ?? ''))}
      helperText={(language === 'Lv' && help) || false}
    />
  ));
}
