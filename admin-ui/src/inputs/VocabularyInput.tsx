import { type InputProps, useInput } from 'react-admin';
import { VocabularyPicker } from '../guessers/VocabularyPicker.tsx';
import { useErrorText } from './use-error-text.ts';

interface VocabularyInputProps extends Omit<InputProps, 'label'> {
  label: string;
  vocabulary: string;
  isMultiple?: boolean;
  help?: string;
}

export function VocabularyInput({ label, vocabulary, isMultiple = false, help, ...props }: VocabularyInputProps) {
  const { field, fieldState, isRequired } = useInput(props);
  const error = useErrorText(fieldState.error?.message);
  return (
    <VocabularyPicker
      vocabulary={vocabulary}
      label={label}
      value={field.value}
      onChange={(value) => field.onChange(value ?? null)}
      isMultiple={isMultiple}
      isRequired={isRequired}
      error={error}
      help={help}
    />
  );
}
