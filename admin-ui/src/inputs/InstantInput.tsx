import { type InputProps, useInput } from 'react-admin';
import { InstantField } from './InstantField.tsx';
import { useErrorText } from './use-error-text.ts';

export function InstantInput({ label, help, ...props }: Omit<InputProps, 'label'> & { label: string; help?: string }) {
  const { field, fieldState, isRequired } = useInput(props);
  const error = useErrorText(fieldState.error?.message);
  return (
    <InstantField label={label} value={field.value || null} onChange={field.onChange} isRequired={isRequired} help={help} error={error} />
  );
}
