import { type InputProps, useInput } from 'react-admin';
import { RecordPicker } from '../guessers/RecordPicker.tsx';
import { useErrorText } from './use-error-text.ts';

interface RecordInputProps extends Omit<InputProps, 'label'> {
  label: string;
  reference: string;
  by?: string;
  isMultiple?: boolean;
  help?: string;
}

export function RecordInput({ label, reference, by, isMultiple = false, help, ...props }: RecordInputProps) {
  const { field, fieldState, isRequired } = useInput(props);
  const error = useErrorText(fieldState.error?.message);
  return (
    <RecordPicker
      filter={{ resource: reference, by, isList: isMultiple }}
      label={label}
      value={field.value}
      onChange={(value) => field.onChange(value ?? null)}
      isRequired={isRequired}
      error={error}
      help={help}
    />
  );
}
