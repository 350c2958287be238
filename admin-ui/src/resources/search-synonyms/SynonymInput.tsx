import { minLength, required, useTranslate } from 'react-admin';
import { WordsInput } from '../../inputs/WordsInput.tsx';

export function SynonymInput() {
  const translate = useTranslate();
  return (
    <span style={{ gridColumn: '1 / -1' }}>
      <WordsInput
        source="terms"
        label={translate('resources.search-synonyms.fields.terms')}
        help={translate('help.search-synonyms.terms')}
        validate={[required(), minLength(2, 'synonyms.atLeastTwo')]}
      />
    </span>
  );
}
